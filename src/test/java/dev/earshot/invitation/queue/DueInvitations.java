package dev.earshot.invitation.queue;

import dev.earshot.Database;
import dev.earshot.invitation.SentInvitations;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Invitations whose mail is due at this very moment, and what became of them. */
@Singleton
class DueInvitations {

    @Inject
    SentInvitations invitations;

    @Inject
    Database database;

    SentInvitations.Sent of(String surveyId) {
        SentInvitations.Sent due = invitations.of(surveyId);
        database.write(
                "update invitation set state = 'SCHEDULED', attempts = 0, sent_at = null, expires_at = null where id = ?",
                due.invitation());
        return due;
    }

    List<SentInvitations.Sent> of(String surveyId, int howMany) {
        return IntStream.range(0, howMany).mapToObj(i -> of(surveyId)).toList();
    }

    String state(SentInvitations.Sent sent) {
        return invitation(sent, "state");
    }

    String sentence(SentInvitations.Sent sent) {
        return invitation(sent, "sentence");
    }

    /** States of its mails, the first one first. */
    List<String> mails(SentInvitations.Sent sent) {
        return database.read(
                "select state from invitation_mail where invitation_id = ? order by number", sent.invitation());
    }

    UUID mail(SentInvitations.Sent sent, int number) {
        return UUID.fromString(database.read(
                        "select cast(id as varchar) from invitation_mail where invitation_id = ? and number = "
                                + number,
                        sent.invitation())
                .get(0));
    }

    private String invitation(SentInvitations.Sent sent, String column) {
        return database.read("select " + column + " from invitation where id = ?", sent.invitation())
                .get(0);
    }
}
