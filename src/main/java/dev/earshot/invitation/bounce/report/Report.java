package dev.earshot.invitation.bounce.report;

import java.util.List;
import java.util.Set;

/** What a mail that came back says. */
public sealed interface Report {

    /** A mail was not delivered, or not yet (RFC 3464). */
    record Undelivered(Clues clues, List<Failure> failures) implements Report {}

    /**
     * Somebody called a mail spam (RFC 5965).
     *
     * @param recipients as far as the report gives them away; many hide them
     */
    record Complaint(Clues clues, Set<String> recipients) implements Report {}

    /** Somebody told their provider or ours that they want no more mails. @param recipients as for a complaint */
    record OptOut(Clues clues, Set<String> recipients) implements Report {}

    /** Somebody wants no more mails. @param token from the address they wrote to */
    record Unsubscribe(String token) implements Report {}

    /** A machine answers: on holiday, received, read. */
    record AutoReply() implements Report {}

    /** Not for us to judge. @param reason what kind of mail it is, without anything from it */
    record ForPerson(String reason) implements Report {}
}
