package dev.earshot.contact;

/** Why it was decided as it was, for counting; the sentence says it in full. */
public enum Reason {
    /** Nothing stands against it. */
    DUE("Sent"),

    // Held
    DELAY("Waiting for the delay"),
    QUIET_HOURS("Quiet hours"),
    WEEKDAY("Not a day for mails"),
    DAILY_CAP("Daily cap"),
    /** Nobody can say whether {@code skip-when} holds: a person looks at it, or it is dropped in the end. */
    SKIP_UNDECIDED("Held for a person"),

    // Dropped
    NOT_ACTIVE("Not switched on"),
    CLOSED("Survey closed"),
    TEST("Test order"),
    CANCELLED("Cancelled or refunded"),
    UNSUBSCRIBED("Unsubscribed"),
    BOUNCED("Address bounced"),
    COMPLAINED("Reported as spam"),
    STOPPED("Stopped by the shop"),
    /** Wants survey mails once a year at most, or none for a while. */
    FEWER("Wants fewer mails"),
    NO_CONSENT("No consent"),
    CONDITION("Left out by a condition"),
    /** Nobody can say whether {@code when} holds, or nobody decided what was held. */
    UNDECIDED("Cannot be decided"),
    TOO_OLD("Too late"),
    SAMPLED_OUT("Not in the sample"),
    OWN_COOLING_OFF("Cooling-off of this survey"),
    COOLING_OFF("Cooling-off"),
    /** Another survey for the same event comes first. */
    PRIORITY("Another survey came first");

    private final String label;

    Reason(String label) {
        this.label = label;
    }

    /** As tables of figures name it: "Quiet hours". */
    public String label() {
        return label;
    }
}
