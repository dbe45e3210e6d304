package io.github.ismskit.collect;

import io.github.ismskit.model.Collector;

/** Takes in what a collector of one kind declares. */
interface Gatherer {

    Gathered gather(Collector declared, Tray.Compartment into) throws Refusal;
}
