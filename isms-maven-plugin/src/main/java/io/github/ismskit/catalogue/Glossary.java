package io.github.ismskit.catalogue;

import java.util.List;

/** The words of the product and what they mean, in our own explanation. */
public record Glossary(List<Term> terms) {

    /**
     * A word.
     *
     * @param term as it is written; a short form may stand in brackets behind it
     * @param clause where the word is at home; may be empty
     */
    public record Term(String id, String term, String meaning, String clause) {}

    public Glossary {
        terms = List.copyOf(terms);
    }
}
