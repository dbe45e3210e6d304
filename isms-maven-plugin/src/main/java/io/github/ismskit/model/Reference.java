package io.github.ismskit.model;

import io.github.ismskit.document.DocumentType;
import io.github.ismskit.finding.Location;
import java.util.Optional;

/**
 * A record named by another one.
 *
 * @param type what the named record must be; empty: any record
 */
public record Reference(String key, String id, Optional<DocumentType> type, Location location) {}
