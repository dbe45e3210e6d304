package io.github.ismskit.portal;

/**
 * Where a page's record comes from.
 *
 * @param file relative to the content root; empty on a page that shows no record
 * @param own whether the file holds this record alone, and not a whole register
 * @param author as far as he or she is shown; may be empty
 * @param subject what was written about the change; empty where readers are not told
 * @param doubt why the newest change is not known; empty where it is
 * @param uncommitted the file differs from what is committed
 * @param extended what the record extends; empty where it extends nothing
 * @param edit the address at which the file can be edited; empty where there is none
 */
public record Origin(
        String file,
        boolean own,
        Day day,
        String author,
        String commit,
        String subject,
        String doubt,
        boolean uncommitted,
        String extended,
        String edit) {

    static final Origin NONE = new Origin("", false, Day.NONE, "", "", "", "", false, "", "");
}
