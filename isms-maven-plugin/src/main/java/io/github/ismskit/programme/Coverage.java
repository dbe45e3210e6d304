package io.github.ismskit.programme;

/** How far an audit programme is with a clause or a control. */
public enum Coverage {
    /** An audit that was held in the cycle has looked at it. */
    COVERED,
    /** An audit that is still ahead will. */
    PLANNED,
    /** An audit was to look at it, and its day has passed. */
    OVERDUE,
    /** No audit of the cycle has it in its scope. */
    NOT_PLANNED
}
