package io.github.ismskit.history;

import java.util.Optional;

/**
 * A file that landed and is no longer here.
 *
 * @param deletion the commit that deleted it; empty where none did, so that it is missing in this folder only or was left out
 *     by a merge
 */
public record Gone(String file, Trail trail, Optional<Version> deletion) {}
