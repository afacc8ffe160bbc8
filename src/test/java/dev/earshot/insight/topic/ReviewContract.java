package dev.earshot.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.insight.topic.dictionary.Topics;
import dev.earshot.insight.topic.reading.CommentPass;
import dev.earshot.response.Corrections;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody says of comments drawn by chance whether they are about a topic. */
abstract class ReviewContract {

    private static final String MAY = "&question=recommend&origin=invited&from=2025-05-01&to=2025-05-31";
    private static final String ASKED = "?survey=topical-review" + MAY;
    private static final String LATE = ASKED + "&topic=late";
    private static final String RULES = "topics: {late: {en: {any: [late]}}, wet: {en: {any: [wet]}}}";

    @Inject
    SignedIn signedIn;

    @Inject
    TopicAnswers answers;

    @Inject
    CommentPass pass;

    @Inject
    Topics topics;

    @Inject
    Corrections corrections;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private String session = "";

    /** In May 2025, 60 late parcels among 90 answers. */
    @BeforeEach
    void someComments() throws IOException {
        clock.set(TestClock.START);
        List<String> lines = new ArrayList<>(List.of("answered_at,origin,language,recommend,reason"));
        for (int i = 0; i < 90; i++) {
            lines.add("2025-05-%02dT%02d:%02d:00Z,invited,en,%d,%s"
                    .formatted(1 + i % 28, i / 28, i % 60, i % 11, i % 3 < 2 ? "It was late no " + i : "Lovely"));
        }
        answers.give("topical-review", lines);
        answers.give(
                "topical-quiet",
                List.of(
                        "answered_at,origin,language,recommend,reason",
                        "2024-03-10T12:00:00Z,invited,en,2,Late parcel",
                        "2024-03-11T12:00:00Z,invited,en,3,Late again"));
        database.write("delete from topic_review");
        take(RULES);
        session = signedIn.session();
    }

    @Test
    void fiftyCommentsAreDrawnByChanceAndStay() throws IOException {
        assertThat(page(LATE).select("form[action*=draw] button").text()).isEqualTo("Draw 50 comments");
        draw();
        assertThat(get().getInt(late() + "precision.drawnOf"))
                .isEqualTo(database.count(
                        "comment_reading where survey_id = 'topical-review' and topics like ?", "% late %"));
        List<String> first = said(LATE + "&page=1");
        assertThat(first).hasSize(10).allSatisfy(one -> assertThat(one).contains("late"));
        assertThat(page(LATE).select("mark").eachText()).hasSize(10).containsOnly("late");
        answers.give(
                "topical-review",
                List.of(
                        "answered_at,origin,language,recommend,reason",
                        "2025-05-30T12:00:00Z,invited,en,9,Late for the last time"));
        readAll();
        List<String> all = new ArrayList<>();
        for (int page = 1; page <= 5; page++) {
            all.addAll(said(LATE + "&page=" + page));
        }
        assertThat(all).startsWith(first.toArray(String[]::new)).hasSize(50).doesNotHaveDuplicates();
        assertThat(all).doesNotContain("Late for the last time");
        assertThat(all.stream().map(ReviewContract::number).toList())
                .as("by chance, not the newest first")
                .isNotEqualTo(all.stream().map(ReviewContract::number).sorted().toList());
    }

    @Test
    void whatIsSaidMakesThePrecisionWithWilsonsInterval() {
        assertThat(get().getString(late() + "precision")).isNull();
        draw();
        assertThat(get().getInt(late() + "precision.waiting")).isEqualTo(50);
        Map<String, String> fields = new HashMap<>();
        for (int place = 1; place <= 10; place++) {
            fields.put("c" + place, place <= 8 ? "right" : "wrong");
        }
        judge(fields, 303);
        judge(Map.of("c11", "skip", "c12", "nonsense"), 303);
        JsonPath json = get();
        assertThat(json.getDouble(late() + "precision.share")).isEqualTo(80);
        assertThat(json.getDouble(late() + "precision.low")).isCloseTo(49.01625, within(1e-4));
        assertThat(json.getDouble(late() + "precision.high")).isCloseTo(94.33178, within(1e-4));
        assertThat(json.getInt(late() + "precision.reviewed")).isEqualTo(10);
        assertThat(json.getInt(late() + "precision.skipped")).isEqualTo(1);
        assertThat(json.getInt(late() + "precision.waiting")).isEqualTo(39);
        assertThat(Jsoup.parse(browser("/topics" + ASKED))
                        .select("tr:has(a[href*=topics/review][href*=late]) td")
                        .eachText())
                .containsExactly("80% (49% to 94%)", "10 of 50, 2 Mar, the words as they are now");
        assertThat(page(LATE).select("legend").get(0).text())
                .as("the first page somebody has not read to its end")
                .isEqualTo("Comment 11");
        assertThat(page(LATE + "&page=1").select("input[checked]").eachAttr("value"))
                .containsExactlyElementsOf(List.of(
                        "right", "right", "right", "right", "right", "right", "right", "right", "wrong", "wrong"));
        judge(Map.of("c9", "right", "c10", "right"), 303);
        assertThat(get().getDouble(late() + "precision.share")).isEqualTo(100);
        assertThat(browser("/topics.csv" + ASKED)).contains(",10,true");
    }

    @Test
    void changedRulesOfTheTopicBeginAnewAndThoseOfOthersDoNot() {
        draw();
        judge(Map.of("c1", "right"), 303);
        take(RULES.replace("[wet]", "[wet, soaked]"));
        assertThat(get().getBoolean(late() + "precision.current")).isTrue();
        assertThat(page(LATE).select("legend")).hasSize(10);
        String stale = sample();
        take(RULES.replace("[late]", "[late, later]"));
        assertThat(get().getBoolean(late() + "precision.current")).isFalse();
        assertThat(page(LATE).select("legend")).isEmpty();
        assertThat(page(LATE).select(".finding").text()).contains("have changed since");
        judge(stale, Map.of("c2", "right"), 409);
        draw();
        assertThat(get().getInt(late() + "precision.waiting")).isEqualTo(50);
    }

    @Test
    void whatIsErasedOrChangedIsNotReviewed() {
        draw();
        List<String> drawn = database.read(
                "select cast(response_id as varchar(36)) from topic_sample where place <= 2 order by place");
        assertThat(corrections.erase(UUID.fromString(drawn.get(0)))).isTrue();
        database.write(
                "update answer set words = 'Never mind' where cast(response_id as varchar(36)) = ?", drawn.get(1));
        assertThat(page(LATE).select("legend").get(0).text()).isEqualTo("Comment 3");
        assertThat(page(LATE).text()).contains("It was changed since").doesNotContain("Never mind");
        assertThat(get().getInt(late() + "precision.waiting")).isEqualTo(49);
        Map<String, String> others = new HashMap<>();
        for (int place = 3; place <= 11; place++) {
            others.put("c" + place, "right");
        }
        judge(others, 303);
        assertThat(page(LATE).select("legend").get(0).text())
                .as("nobody waits for what cannot be read")
                .isEqualTo("Comment 12");
        database.write(
                "update answer set words = 'It was late no 1000' where cast(response_id as varchar(36)) = ?",
                drawn.get(1));
    }

    @Test
    void fewAreHeldBackWhereThatWasPromised() {
        String quiet = "?survey=topical-quiet&from=2024-03-01&to=2024-03-31&topic=late";
        assertThat(page(quiet).text()).contains("Too few comments to show").doesNotContain("Late");
        post("draw" + quiet, Map.of(), 409);
        assertThat(database.count("topic_review")).isZero();
    }

    @Test
    void onlyAFormOfThisSessionCountsAndOnlyATopicThatIsThere() {
        signedIn.browser(session)
                .formParam("csrf", "somebody else's")
                .post("/topics/review/draw" + LATE)
                .then()
                .statusCode(403);
        assertThat(database.count("topic_review")).isZero();
        signedIn.browser(session)
                .get("/topics/review" + ASKED + "&topic=weather")
                .then()
                .statusCode(404);
    }

    private void draw() {
        post("draw" + LATE, Map.of(), 303);
    }

    private void judge(Map<String, String> fields, int status) {
        judge(sample(), fields, status);
    }

    private void judge(String sample, Map<String, String> fields, int status) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("review", sample);
        post("judge" + LATE, all, status);
    }

    private String sample() {
        return page(LATE).select("input[name=review]").val();
    }

    private void post(String address, Map<String, String> fields, int status) {
        signedIn.browser(session)
                .formParam("csrf", page(LATE).select("main input[name=csrf]").val())
                .formParams(fields)
                .post("/topics/review/" + address)
                .then()
                .statusCode(status);
    }

    private List<String> said(String query) {
        return page(query).select("fieldset blockquote").eachText();
    }

    private static int number(String said) {
        return Integer.parseInt(said.replaceAll("\\D", ""));
    }

    private Document page(String query) {
        return Jsoup.parse(browser("/topics/review" + query));
    }

    private String browser(String address) {
        return signedIn.browser(session)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private JsonPath get() {
        return signedIn.program()
                .get("/api/v1/topics" + ASKED)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String late() {
        return "topics.find { it.topic == 'late' }.";
    }

    private void take(String rules) {
        topics.take(rules);
        database.write("delete from comment_pass");
        readAll();
    }

    private void readAll() {
        while (pass.run(1_000)) {
            assertThat(pass.progress()).isPresent();
        }
    }
}
