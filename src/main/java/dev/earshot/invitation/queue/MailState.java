package dev.earshot.invitation.queue;

/** What became of one mail. */
public enum MailState {
    /** A reminder, or a mail put off, waiting for its time. */
    SCHEDULED,
    /** Claimed by a sender. */
    SENDING,
    /** Taken by the mail server, or kept in the outbox. */
    SENT,
    /** Refused for good, or given up; the sentence says how. */
    FAILED,
    /** Handed over, and nobody heard the answer. Only a person can say what is to be done. */
    UNKNOWN,
    /** A reminder that was not needed any more. */
    DROPPED
}
