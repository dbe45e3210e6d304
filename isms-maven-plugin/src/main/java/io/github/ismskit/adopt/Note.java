package io.github.ismskit.adopt;

import io.github.ismskit.document.Position;

/** What is to know about a place of the source: what was asked, and what has no key here. */
record Note(Position position, String message) {}
