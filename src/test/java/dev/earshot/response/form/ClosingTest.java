package dev.earshot.response.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.catalog.SurveyFile;
import dev.earshot.catalog.SurveyPublisher;
import dev.earshot.invitation.SentInvitations;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A survey that is answered up to a day. */
@QuarkusTest
class ClosingTest {

    private static final Instant LAST_MOMENT = Instant.parse("2026-03-10T23:59:59Z");

    @Inject
    SentInvitations invitations;

    @Inject
    SurveyCatalog catalog;

    @Inject
    SurveyPublisher publisher;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @BeforeEach
    void theLastDay() {
        clock.set(LAST_MOMENT);
    }

    @AfterEach
    void timeStandsStill() {
        clock.set(TestClock.START);
    }

    @Test
    void endsAtMidnightAtBothAddresses() {
        for (String path : new String[] {
            "/s/form-closed", "/r/" + invitations.of("form-closed").token()
        }) {
            clock.set(LAST_MOMENT);
            Respondent late = new Respondent(path, true);
            assertThat(late.opens("").status()).as(path).isEqualTo(200);
            clock.set(LAST_MOMENT.plusSeconds(1));
            long before = database.count("response where survey_id = 'form-closed'");
            assertThat(late.sends("nps=9").status()).isEqualTo(410);
            assertThat(late.opens("").status()).isEqualTo(410);
            assertThat(late.heading()).isEqualTo("This survey has ended.");
            assertThat(late.page().select(".moment__lead").text())
                    .isEqualTo("Answers were taken until 10 March 2026. There is nothing to do.");
            assertThat(database.count("response where survey_id = 'form-closed'"))
                    .isEqualTo(before);
        }
    }

    @Test
    void letsThoseFinishWhoHaveBegun() {
        Respondent visitor = new Respondent("/s/form-closed", true);
        visitor.opens("").sends("nps=9");
        clock.set(LAST_MOMENT.plusSeconds(60));
        assertThat(visitor.follows().status()).isEqualTo(200);
        assertThat(visitor.sends("text=Fine").location()).endsWith("?page=thanks");
        assertThat(visitor.opens("").heading()).isEqualTo("This survey is already answered.");
    }

    @Test
    void anOpenFormWhoseSurveyIsNotAskedAnyMoreSaysSoAndWhoeverBeganMayFinish() {
        String yaml = "who: open\npages: [{questions: [nps]}, {questions: [text]}]\n";
        publisher.publish(List.of(SurveyFile.of("surveys/form-gone.yaml", yaml)), List.of());
        catalog.look();
        Respondent began =
                new Respondent("/s/form-gone", true).opens("").sends("nps=9").follows();
        Respondent late = new Respondent("/s/form-gone", true).opens("");

        publisher.publish(List.of(), List.of("form-gone"));
        catalog.look();

        assertThat(late.sends("nps=3").status()).isEqualTo(410);
        assertThat(new Respondent("/s/form-gone", true).opens("").heading()).isEqualTo("We no longer need an answer.");
        assertThat(began.sends("text=Good").location()).isEqualTo("/s/form-gone?page=thanks");
        assertThat(database.count("response where survey_id = 'form-gone'")).isOne();
    }
}
