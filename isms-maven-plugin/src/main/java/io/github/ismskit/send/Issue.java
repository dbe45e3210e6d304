package io.github.ismskit.send;

/** An issue of a tracker, as far as it is known here. */
record Issue(long number, boolean isOpen, String body) {}
