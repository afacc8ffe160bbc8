package dev.earshot.insight.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.catalog.SurveyFile;
import dev.earshot.catalog.SurveyPublisher;
import dev.earshot.insight.figure.Visitors.Told;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of a figure as of a past day says, in each language, what it said that day. */
abstract class PastPageContract {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final String TEXT =
            """
            title: {en: "How was it?", de: "Wie war es?"}
            languages: [en, de]
            segments: [order.store]
            invite: {trigger: order.delivered, active: false}
            questions:
              - {id: recommend, type: nps, text: {en: "Would you recommend %1$s?", de: "Würden Sie %1$s empfehlen?"}}
            """;

    /** @param rows of the waterfall */
    private record Said(String finding, String question, List<String> rows) {}

    @Inject
    SignedIn signedIn;

    @Inject
    Visitors visitors;

    @Inject
    SurveyCatalog catalog;

    @Inject
    SurveyPublisher publisher;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private String survey = "";

    @BeforeEach
    void aSurveyOfItsOwn() {
        clock.set(TestClock.START);
        survey = "past-" + UUID.randomUUID();
        ask("us");
    }

    @AfterEach
    void nobodyAsksIt() {
        visitors.forget(survey);
        clock.set(TestClock.START);
        publisher.publish(List.of(), List.of(survey));
        catalog.look();
    }

    @Test
    void inTheWordsOfThatDay() {
        answer(9);
        answer(2);
        List<Said> then = said("");
        clock.forward(Duration.ofDays(2));
        ask("Pebble");
        answer(10);
        List<Said> later = said("");
        assertThat(later.get(0).question()).contains("recommend Pebble?");
        assertThat(later.get(0).rows()).anyMatch(row -> row.matches("To another wording.* −2 1"));
        assertThat(later.get(1).rows()).anyMatch(row -> row.startsWith("Zu einem anderen Wortlaut"));
        clock.forward(Duration.ofDays(2));
        ask("us all");
        answer(0);
        assertThat(then.get(0).question()).contains("recommend us?");
        assertThat(then.get(1).question()).contains("Würden Sie us empfehlen?");
        assertThat(said("&as-of=" + FIRST)).isEqualTo(then);
        assertThat(said("&as-of=" + FIRST.plusDays(1))).as("nothing came").isEqualTo(then);
        assertThat(said("&as-of=" + FIRST.plusDays(2))).isEqualTo(later);
    }

    @Test
    void withWhatWasChangedMovedOrHeldSince() {
        Told changed = answer(9);
        answer(2);
        UUID waits = tap("PROVISIONAL", "", Duration.ofMinutes(10));
        UUID held = tap("QUARANTINED", "SCRIPTED", Duration.ofMinutes(10));
        clock.forward(Duration.ofHours(1));
        List<Said> then = said("");
        assertThat(then.get(0).rows())
                .anyMatch(row -> row.startsWith("Taps waiting to settle") && row.endsWith("−1 3"));
        assertThat(then.get(0).rows())
                .anyMatch(row -> row.startsWith("Taps that look automatic") && row.endsWith("−1 2"));
        clock.forward(Duration.ofDays(1));
        visitors.edit(changed, Map.of("recommend", 0));
        visitors.move(changed, "paris");
        counts(held);
        counts(waits);
        List<Said> later = said("");
        assertThat(later.get(0).finding()).isNotEqualTo(then.get(0).finding());
        assertThat(later.get(0).rows().get(0)).endsWith(" 4");
        clock.forward(Duration.ofDays(1));
        assertThat(said("&as-of=" + FIRST)).isEqualTo(then);
        assertThat(said("&as-of=" + FIRST.plusDays(1))).isEqualTo(later);
    }

    @Test
    void butAPromiseMadeSinceHolds() {
        answer(9);
        clock.forward(Duration.ofDays(1));
        publish(TEXT.formatted("us") + "confidential: true\n");
        signedIn.browser().get(address("&as-of=" + FIRST)).then().statusCode(400);
    }

    private void ask(String whom) {
        publish(TEXT.formatted(whom));
    }

    private void publish(String yaml) {
        catalog.makeLive(SurveyFile.of("surveys/" + survey + ".yaml", yaml));
    }

    private Told answer(int score) {
        return visitors.invited(survey, "berlin", Map.of("recommend", score), clock.instant());
    }

    private UUID tap(String state, String signs, Duration settles) {
        visitors.tap(survey, state, clock.instant());
        String newest = database.read(
                        "select cast(id as varchar(36)) from provisional_answer where survey_id = ? and state = ?",
                        survey,
                        state)
                .get(0);
        database.write(
                "update provisional_answer set signs = ?, settle_at = ? where id = ?",
                signs,
                clock.instant().plus(settles),
                UUID.fromString(newest));
        return UUID.fromString(newest);
    }

    /** It settles, or somebody says that it was a person. */
    private void counts(UUID tap) {
        Instant at = TestClock.START;
        visitors.invited(survey, "berlin", Map.of("recommend", 9), at);
        database.write(
                "update provisional_answer set state = 'SETTLED', changed_at = ? where id = ?", clock.instant(), tap);
    }

    private String address(String more) {
        return "/figures/" + survey + "/recommend?from=" + FIRST + "&to=" + FIRST.plusDays(9) + more;
    }

    private List<Said> said(String more) {
        return List.of(said(more, "en"), said(more, "de"));
    }

    private Said said(String more, String language) {
        Document page = Jsoup.parse(signedIn.browser()
                .header("Accept-Language", language)
                .get(address(more))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        return new Said(
                page.select(".finding").text(),
                page.select("header .measure span").get(1).text(),
                page.select("tbody tr").eachText());
    }
}
