package dev.earshot.insight.topic;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.insight.topic.dictionary.Topics;
import dev.earshot.insight.topic.reading.CommentPass;
import dev.earshot.insight.topic.word.ToneLearner;
import dev.earshot.insight.trend.Asked;
import dev.earshot.response.Corrections;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comments are about, as programs read it: whoever wrote them when, and nothing of what is gone. */
abstract class TopicContract {

    private static final String MAY = "&from=2025-05-01&to=2025-05-31";
    private static final String TOPICAL = "?survey=topical&origin=invited" + MAY;
    private static final String TODAY = "?survey=topical&origin=open&from=2026-03-02&to=2026-03-02";

    @Inject
    SignedIn signedIn;

    @Inject
    TopicAnswers answers;

    @Inject
    CommentPass pass;

    @Inject
    Topics topics;

    @Inject
    ToneLearner learner;

    @Inject
    SurveyCatalog catalog;

    @Inject
    Corrections corrections;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    /** In May 2025, 60 late parcels among 120 answers; the same lines each time, so they are taken once. */
    @BeforeEach
    void someComments() throws IOException {
        clock.set(TestClock.START);
        topics.take(Files.readString(Path.of("surveys/topics.yaml")));
        List<String> lines = new ArrayList<>(List.of("answered_at,origin,language,recommend,reason"));
        for (int i = 0; i < 120; i++) {
            lines.add("2025-05-%02dT%02d:%02d:00Z,invited,%s,%d,%s"
                    .formatted(
                            1 + i % 28,
                            i / 28,
                            i % 60,
                            i / 2 % 4 < 3 ? "en" : "de",
                            i % 2 == 0 ? i % 7 : 8 + i % 3,
                            i % 2 == 0
                                    ? (i / 2 % 4 < 3 ? "The parcel was late again" : "Das Paket kam zu spät")
                                    : i / 2 % 4 < 3 ? "Such friendly people" : "Sehr freundlich"));
        }
        lines.add("2025-05-30T12:00:00Z,invited,en,9,\"\"");
        answers.give("topical", lines);
        answers.give(
                "topical-quiet",
                List.of(
                        "answered_at,origin,recommend,reason",
                        "2025-05-10T12:00:00Z,invited,2,Late parcel",
                        "2025-05-11T12:00:00Z,invited,3,Late again"));
        database.write("delete from comment_pass");
        readAll();
    }

    @Test
    void topicsAreCountedWithTheFigureOfThoseWhoMentionThem() {
        JsonPath page = get(TOPICAL);
        assertThat(page.getInt("comments")).isEqualTo(120);
        assertThat(page.getBoolean("catchingUp")).isFalse();
        assertThat(page.getInt(of("delivery") + "comments")).isEqualTo(60);
        assertThat(page.getInt(of("delivery") + "detractors")).isEqualTo(60);
        assertThat(page.getDouble(of("delivery") + "share")).isEqualTo(50);
        assertThat(page.getDouble(of("delivery") + "shareLow")).isBetween(40.0, 45.0);
        assertThat(page.getDouble(of("delivery") + "value")).isEqualTo(-100);
        assertThat(page.getDouble(of("courtesy") + "value")).isGreaterThan(50);
        assertThat(page.getString(of("delivery") + "verdict")).isEqualTo("signal");
        assertThat(page.getInt(of("delivery") + "penalty"))
                .isEqualTo(-100 - (int) Math.round(page.getDouble(of("delivery") + "others")));
        assertThat(page.getInt(of("website") + "comments")).isZero();
    }

    @Test
    void wordsSetDetractorsApartInEachLanguage() {
        JsonPath page = get(TOPICAL);
        assertThat(page.getList("detractorWords.word")).contains("late", "parcel", "spät", "paket");
        assertThat(page.getList("promoterWords.word")).contains("friendly", "people", "freundlich");
        assertThat(page.getList("detractorWords.word")).doesNotContain("the", "was", "das");
    }

    @Test
    void aTopicIsATagByRule() {
        String list = "/api/v1/responses" + TOPICAL + "&limit=1000&tag=delivery";
        JsonPath found = signedIn.program().get(list).jsonPath();
        assertThat(found.getInt("count")).isEqualTo(60);
        assertThat(found.getList("responses[0].tags", String.class)).contains("delivery", "speed");
    }

    @Test
    void aCommentIsReadWhenItComesAgainWhenItChangesAndGoesWithItsResponse() {
        long before = read("");
        long about = read("price");
        String key = key();
        send(key, "Rather expensive");
        assertThat(read("")).isEqualTo(before + 1);
        assertThat(read("price")).isEqualTo(about + 1);
        assertThat(get(TODAY).getBoolean("suppressed"))
                .as("who comes unasked gave no name")
                .isTrue();
        send(key, "Slow, but fine");
        assertThat(read("")).isEqualTo(before + 1);
        assertThat(read("price")).isEqualTo(about);
        String response = database.read(
                        "select cast(response_id as varchar) from answer where words = 'Slow, but fine'")
                .get(0);
        assertThat(corrections.erase(UUID.fromString(response))).isTrue();
        assertThat(read("")).isEqualTo(before);
        assertThat(database.count("comment_reading where cast(response_id as varchar) = ?", response))
                .isZero();
    }

    private long read(String topic) {
        return database.count(
                "comment_reading where survey_id = 'topical' and origin = 'OPEN' and topics like ?", "%" + topic + "%");
    }

    @Test
    void otherTopicsReadTheCommentsAgainFromWhereItWasStopped() {
        topics.take("topics: {weather: {en: {any: [late]}, de: {any: [spät]}}}");
        JsonPath waiting = get(TOPICAL);
        assertThat(waiting.getInt("comments"))
                .as("nothing of what other topics said")
                .isZero();
        assertThat(waiting.getBoolean("catchingUp")).isTrue();
        // The second of these steps reads some of what was there; then somebody pulls the plug.
        pass.run(2);
        readAll();
        JsonPath page = get(TOPICAL);
        assertThat(page.getBoolean("catchingUp")).isFalse();
        assertThat(page.getList("topics.topic")).containsExactly("weather");
        assertThat(page.getInt(of("weather") + "comments")).isEqualTo(60);
        assertThat(page.getLong("progress.looked")).isEqualTo(database.count("response"));
    }

    @Test
    void aFileWithAMistakeChangesNothing() {
        topics.take("topics: {weather: {en: {any: [de*r]}}}");
        assertThat(get(TOPICAL).getInt(of("delivery") + "comments")).isEqualTo(60);
        assertThat(topics.edition().problems()).singleElement().asString().contains(":1:");
    }

    @Test
    void fewAreHeldBackWhereThatWasPromised() {
        JsonPath page = get("?survey=topical-quiet&origin=invited" + MAY);
        assertThat(page.getBoolean("suppressed")).isTrue();
        assertThat(page.getInt("comments")).isZero();
        assertThat(page.getList("topics.comments", Integer.class)).containsOnly(0);
        assertThat(signedIn.browser()
                        .get("/topics?survey=topical-quiet&origin=invited" + MAY)
                        .asString())
                .contains("Too few comments to show")
                .doesNotContain("Late");
    }

    @Test
    void aToneIsLearntFromTwoThousandCommentsAndMeasured() {
        Asked asked = Asked.outcome(catalog.known("topical").orElseThrow()).orElseThrow();
        learner.learnNow(asked);
        assertThat(get(TOPICAL).getString("tone.find { it.language == 'en' }.auc"))
                .isNull();
        List<String> lines = new ArrayList<>(List.of("answered_at,origin,language,recommend,reason"));
        for (int i = 0; i < 2_100; i++) {
            lines.add("2024-05-%02dT%02d:%02d:00Z,invited,en,%d,%s"
                    .formatted(
                            1 + i % 28,
                            i / 60 % 24,
                            i % 60,
                            i % 3 == 0 ? 2 : 10,
                            i % 5 == 0 ? "Nothing to add" : i % 3 == 0 ? "A rude courier" : "A lovely courier"));
        }
        answers.give("topical", lines);
        database.write("delete from comment_pass"); // others stored answers on later days
        readAll();
        learner.learnNow(asked);
        JsonPath page = get(TOPICAL);
        assertThat(page.getDouble("tone.find { it.language == 'en' }.auc")).isBetween(.8, 1.0);
        assertThat(page.getString(of("courtesy") + "tone")).isIn("brighter", "alike", "darker");
    }

    @Test
    void pageAndFileShowTheSameFigures() {
        JsonPath json = get(TOPICAL);
        var row = Jsoup.parse(signedIn.browser().get("/topics" + TOPICAL).asString())
                .select(".league tbody tr:has(a:containsOwn(Delivery))")
                .first();
        assertThat(row.select("small").text()).startsWith("60 comments, 50%");
        assertThat(row.select("td b").text()).isEqualTo("−100");
        assertThat(row.select("td.wide bdi").text())
                .isEqualTo(json.getString(of("delivery") + "penalty").replace('-', '−'));
        String csv = signedIn.browser().get("/topics.csv" + TOPICAL).asString();
        assertThat(csv).contains("\ndelivery,60,60,50.0,");
        assertThat(signedIn.browser().get("/topics.json" + TOPICAL).jsonPath().getList("topics"))
                .isEqualTo(json.getList("topics"));
    }

    /** Neither in what is kept of a comment nor where it is quoted. */
    @Test
    void addressesAreInNoWordAndNoQuote() {
        List<String> lines = new ArrayList<>(List.of("answered_at,origin,language,recommend,reason"));
        for (int i = 0; i < 12; i++) {
            lines.add("2025-08-%02dT12:00:00Z,invited,en,2,Late again %d: write to ilse@private.example"
                    .formatted(1 + i, i));
        }
        answers.give("topical", lines);
        database.write("delete from comment_pass");
        readAll();
        database.write("update answer set state = 'SKIPPED' where words like 'Late again 11:%'");
        String page = signedIn.browser()
                .get("/topics?survey=topical&origin=invited&from=2025-08-01&to=2025-08-31")
                .asString();
        assertThat(page).contains("again 10: write to [e-mail]").doesNotContain("private.example", "again 11");
        assertThat(database.count("comment_reading where words like '%private%' or words like '%ilse%'"))
                .isZero();
    }

    private void readAll() {
        while (pass.run(1_000)) {
            assertThat(pass.progress()).isPresent();
        }
    }

    private static String of(String topic) {
        return "topics.find { it.topic == '" + topic + "' }.";
    }

    private JsonPath get(String query) {
        return signedIn.program()
                .get("/api/v1/topics" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String key() {
        return Jsoup.parse(given().get("/s/topical").asString())
                .select("input[name=key]")
                .val();
    }

    private static void send(String key, String reason) {
        given().redirects()
                .follow(false)
                .formParam("page", 1)
                .formParam("key", key)
                .formParam("recommend", 4)
                .formParam("reason", reason)
                .post("/s/topical")
                .then()
                .statusCode(200);
    }
}
