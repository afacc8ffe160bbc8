package dev.earshot.customer;

/** Why somebody is not written to, the weightiest first. */
public enum SuppressionReason {
    /** Called a mail spam: for ever. */
    COMPLAINT("the customer called an earlier mail spam"),
    /** Somebody at the shop decided so. */
    BY_HAND("somebody at the shop decided that this customer gets no survey mails"),
    /** Asked for no more; may take it back by the same link. */
    UNSUBSCRIBED("the customer asked for no more survey mails"),
    /** The address does not exist. */
    HARD_BOUNCE("the address takes no mail"),
    /** Mails came back on three days within thirty. */
    SOFT_BOUNCES("mails to this address came back three times within thirty days");

    private final String words;

    SuppressionReason(String words) {
        this.words = words;
    }

    /** As the rest of a sentence after "Dropped: ", without its full stop. */
    public String words() {
        return words;
    }

    /** Whether somebody wants no mail, other than that none arrives. */
    public boolean isWish() {
        return this != HARD_BOUNCE && this != SOFT_BOUNCES;
    }
}
