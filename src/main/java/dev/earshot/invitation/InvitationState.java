package dev.earshot.invitation;

/** What became of the decision to ask. */
public enum InvitationState {
    /** Waits for its time. */
    SCHEDULED,
    /** Will not be sent; the sentence says why. */
    DROPPED,
    /** Claimed by a sender. Found like this after a crash, nobody knows whether it went out: it is not sent again. */
    SENDING,
    /** Handed to the mail server, or kept in the outbox. */
    SENT,
    /** Refused for good, at once or after it had left; the sentence says how. */
    UNDELIVERABLE
}
