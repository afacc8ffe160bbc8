package dev.earshot.invitation.transport;

import dev.earshot.invitation.mail.OutgoingMail;

/** Takes mails out of the house, or keeps them in it. */
public interface Transport {

    Outcome deliver(OutgoingMail mail);

    /** What is known afterwards. */
    sealed interface Outcome {}

    record Delivered() implements Outcome {}

    /** Refused for good. */
    record Refused(String sentence) implements Outcome {}

    /** Certainly not taken this time; worth another try. */
    record NotNow(String sentence) implements Outcome {}

    /** It may have been taken: sending again could make two of it. */
    record Unknown(String sentence) implements Outcome {}
}
