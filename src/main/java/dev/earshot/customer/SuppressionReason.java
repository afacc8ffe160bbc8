package dev.earshot.customer;

import dev.earshot.contact.Reason;

/** Why somebody is not written to, the weightiest first. */
public enum SuppressionReason {
    /** Called a mail spam: for ever. */
    COMPLAINT(Reason.COMPLAINED, "the customer called an earlier mail spam"),
    /** Somebody at the shop decided so. */
    BY_HAND(Reason.STOPPED, "somebody at the shop decided that this customer gets no survey mails"),
    /** Asked for no more; may take it back by the same link. */
    UNSUBSCRIBED(Reason.UNSUBSCRIBED, "the customer asked for no more survey mails"),
    /** The address does not exist. */
    HARD_BOUNCE(Reason.BOUNCED, "the address takes no mail"),
    /** Mails came back on three days within thirty. */
    SOFT_BOUNCES(Reason.BOUNCED, "mails to this address came back three times within thirty days");

    private final Reason reason;
    private final String words;

    SuppressionReason(Reason reason, String words) {
        this.reason = reason;
        this.words = words;
    }

    /** As decisions name it. */
    Reason reason() {
        return reason;
    }

    /** As the rest of a sentence after "Dropped: ", without its full stop. */
    public String words() {
        return words;
    }

    /** Whether somebody wants no mail, other than that none arrives. */
    public boolean isWish() {
        return this != HARD_BOUNCE && this != SOFT_BOUNCES;
    }

    /** Whether somebody at the shop may take it back: not what the customer wished or complained of. */
    public boolean isLiftable() {
        return this != COMPLAINT && this != UNSUBSCRIBED;
    }
}
