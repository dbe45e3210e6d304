package io.github.ismskit.coverage;

/** How far a control of a further framework is in place, by what answers it. */
public enum State {
    /** Everything that answers it is in place. */
    IN_PLACE,
    /** Some of what answers it is in place. */
    PARTLY,
    /** What answers it is planned. */
    PLANNED,
    /** Nothing of what answers it has been begun. */
    NOT_IN_PLACE,
    /** Every control that answers it was decided not to apply. */
    EXCLUDED,
    /** Records name it, but no line of the statement of applicability says how far it is in place. */
    NAMED,
    /** Nothing answers it. */
    NOT_ANSWERED
}
