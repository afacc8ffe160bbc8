package dev.earshot.invitation.bounce;

/** What may be reported of a mail. */
public enum MailEvent {
    /** The address is wrong and stays wrong. */
    HARD,
    /** It could not be delivered this time. */
    SOFT,
    /** Refused because of us. */
    SENDER_PROBLEM,
    /** Called spam. */
    COMPLAINT,
    /** No more, by mail. */
    UNSUBSCRIBED
}
