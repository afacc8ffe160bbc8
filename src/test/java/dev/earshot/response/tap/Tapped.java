package dev.earshot.response.tap;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.invitation.SentInvitations;
import dev.earshot.response.HeardResponses;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A mail with eleven links was sent two hours ago. */
abstract class Tapped {

    @Inject
    SentInvitations invitations;

    @Inject
    HeardResponses heard;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Inject
    Settling settling;

    SentInvitations.Sent sent;
    Client person;
    Client scanner;

    @BeforeEach
    void aMailWasSent() {
        clock.set(TestClock.START);
        sent = invitations.of("tap");
        person = new Client(sent.token(), Client.PHONE);
        scanner = new Client(sent.token(), Client.SCANNER);
        clock.forward(Duration.ofHours(2));
    }

    void tenMinutesPass() {
        clock.forward(Duration.ofMinutes(10));
        settling.settleBatch();
    }

    List<String> states() {
        return database.read(
                "select state || ' ' || score from provisional_answer where invitation_id = ? order by given_at",
                sent.invitation());
    }

    List<String> signs() {
        return database.read(
                "select signs from provisional_answer where invitation_id = ? order by given_at", sent.invitation());
    }

    List<String> counted() {
        return database.read(
                "select a.score from answer a join response r on r.id = a.response_id where r.customer_id = ?"
                        + " and a.question_id = 'recommend' and a.state = 'ANSWERED'",
                sent.customer());
    }

    long events(String condition) {
        return database.count("link_event where invitation_id = ? and " + condition, sent.invitation());
    }
}
