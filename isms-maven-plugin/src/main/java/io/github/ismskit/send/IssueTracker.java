package io.github.ismskit.send;

import java.util.List;

/** Where issues are kept, each with a label by which ours are told from others. */
public interface IssueTracker {

    /** By which a list of ours is asked for: lists are exact where a search comes late. */
    String LABEL = "isms";

    /** Every issue with the label, open and closed, the oldest first. */
    List<Issue> issues() throws NotSent;

    Issue create(String title, String body) throws NotSent;

    List<String> comments(Issue issue) throws NotSent;

    void comment(Issue issue, String text) throws NotSent;

    void close(Issue issue) throws NotSent;

    void reopen(Issue issue) throws NotSent;
}
