package dev.earshot.insight.figure;

import java.util.Locale;

/** Why something that came is not in a figure, in the order in which it is left out. */
public enum Exclusion {
    /** A tap in a mail that has not settled yet. */
    PROVISIONAL,
    /** A tap that looks like a machine's. */
    QUARANTINED,
    /** From people who came by themselves where those invited are counted, or the other way round. */
    OTHER_ORIGIN,
    /** To a version of the survey that asked something else, or did not ask this at all. */
    OTHER_WORDING,
    OTHER_SEGMENT,
    /** The question was not on their way, or they stopped before it. */
    NOT_SHOWN,
    /** Seen and left empty. */
    SKIPPED,
    NOT_APPLICABLE,
    /** The same customer answered again, or the answer is older than the window. */
    SUPERSEDED,

    /** It was decided not to ask. */
    NOT_ASKED,
    /** The mail has yet to leave, or its fate is unknown. */
    NOT_SENT,
    /** The mail was refused, or came back. */
    UNDELIVERABLE;

    /** As programs read it: "not-shown". */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
