package io.github.ismskit.collect;

/** What came of the collectors of one activity. */
public sealed interface Harvest permits Collected, NotCollected {}
