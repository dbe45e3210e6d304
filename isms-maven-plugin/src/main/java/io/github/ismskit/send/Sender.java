package io.github.ismskit.send;

import io.github.ismskit.remind.Delivery;

/** Carries a digest on one channel. */
public interface Sender {

    void send(Delivery delivery) throws NotSent;
}
