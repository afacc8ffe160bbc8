package dev.earshot.response.form;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.customer.Unsubscriber;
import dev.earshot.invitation.SentInvitations;
import dev.earshot.response.HeardResponses;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** An invitation was sent and its link lies in a browser's address bar. */
abstract class PersonalForm {

    @Inject
    SentInvitations invitations;

    @Inject
    HeardResponses heard;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Inject
    Unsubscriber unsubscriber;

    SentInvitations.Sent sent;
    Respondent browser;

    @BeforeEach
    void anInvitationWasSent() {
        clock.set(TestClock.START);
        sent = invitations.of("form-pages");
        browser = new Respondent("/r/" + sent.token(), true);
    }

    List<String> stored(String sql) {
        return database.read(sql, sent.customer());
    }

    List<String> answers() {
        return database.read(
                "select trim(a.question_id || ' ' || a.state || ' ' || coalesce(cast(a.score as varchar(10)), a.choices, a.words, ''))"
                        + " from answer a join response r on r.id = a.response_id where r.customer_id = ?",
                sent.customer());
    }

    List<String> changes() {
        return database.read(
                "select c.score from answer_change c join response r on r.id = c.response_id where r.customer_id = ?",
                sent.customer());
    }
}
