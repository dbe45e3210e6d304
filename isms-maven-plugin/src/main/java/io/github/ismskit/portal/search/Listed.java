package io.github.ismskit.portal.search;

/**
 * A page of the portal as search lists it.
 *
 * @param path relative to the portal's root
 * @param id of the record that the page shows; empty where it shows none
 * @param type what kind of record, in a word
 * @param status where the record stands, in the word of its chip; may be empty
 * @param text plain words that are found besides id and title
 */
public record Listed(String path, String id, String title, String type, String status, String text) {}
