package io.github.ismskit.send;

/**
 * An issue of a tracker, as far as it is known here.
 *
 * @param isLabelled whether it has the label by which ours are found again; trackers drop it where the token may set none
 */
record Issue(long number, boolean isOpen, String body, boolean isLabelled) {}
