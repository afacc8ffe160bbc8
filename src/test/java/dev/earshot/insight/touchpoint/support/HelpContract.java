package dev.earshot.insight.touchpoint.support;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.insight.trend.Asked;
import dev.earshot.invitation.SentInvitations;
import dev.earshot.score.service.HelpFigures;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What events after a solved ticket told, of those who answered. */
abstract class HelpContract {

    private static final LocalDate DAY = LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC);

    @Inject
    HelpReader reader;

    @Inject
    SentInvitations invitations;

    @Inject
    SurveyCatalog catalog;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @BeforeEach
    void standStill() {
        clock.set(TestClock.START);
    }

    @Test
    void firstRepliesAndFirstContactsStandBesideTheScoreOfTheSameAnswers() {
        for (int i = 0; i < 8; i++) {
            answer(
                    i < 6 ? 9 : 2,
                    "{\"ticket.firstResponseMinutes\":\"" + (10 + i) + "\",\"ticket.firstContact\":\"" + (i < 6)
                            + "\"}");
        }
        answer(0, "{\"order.number\":\"1\"}");
        HelpFigures figures = reader.of(asked("helped"), DAY, DAY).orElseThrow();
        assertThat(figures.firstResponse().n()).isEqualTo(8);
        assertThat(figures.firstResponse().median()).hasValue(13.5);
        assertThat(figures.firstContact().value().orElseThrow()).isEqualTo(75);
        assertThat(figures.score().n()).isEqualTo(8);
        assertThat(figures.score().value().orElseThrow()).isEqualTo(50);
        assertThat(reader.of(asked("helped"), DAY.plusDays(1), DAY.plusDays(1))).isEmpty();
    }

    @Test
    void otherSurveysHaveNone() {
        assertThat(reader.of(asked("ledger"), DAY, DAY)).isEmpty();
    }

    private Asked asked(String survey) {
        return Asked.outcome(catalog.live(survey).orElseThrow()).orElseThrow();
    }

    private void answer(int score, String facts) {
        SentInvitations.Sent sent = invitations.of("helped");
        database.write("update invitation set facts = ? where id = ?", facts, sent.invitation());
        String path = "/r/" + sent.token();
        String key = Jsoup.parse(given().get(path).asString())
                .select("input[name=key]")
                .val();
        given().formParams("page", 1, "key", key, "recommend", score)
                .post(path)
                .then()
                .statusCode(200);
    }
}
