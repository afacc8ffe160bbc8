package dev.earshot.insight.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.invitation.SentInvitations;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands beside the filters of responses: how many would fit with that one, and nothing that was promised not to be told. */
abstract class CountedChoicesContract {

    private static final String LISTED = "?survey=listed&origin=invited&from=2022-02-01&to=2022-02-28";
    private static final String QUIET = "?survey=listed-quiet&origin=invited&from=2022-02-01&to=2022-02-28";

    @Inject
    SignedIn signedIn;

    @Inject
    ListedAnswers answers;

    @Inject
    SentInvitations invitations;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    /** Of twenty-four, eight speak of a parcel; two are flagged, three were only tapped. */
    @BeforeEach
    void someAnswers() {
        clock.set(TestClock.START);
        for (String survey : List.of("listed", "listed-quiet")) {
            List<String> lines = new ArrayList<>(List.of("answered_at,origin,recommend,reason"));
            for (int i = 0; i < 24; i++) {
                lines.add("2022-02-%02dT12:%02d:00Z,invited,%d,%s"
                        .formatted(1 + i % 12, i, i % 11, i % 3 == 0 ? "The parcel, number " + i : ""));
            }
            answers.give(survey, lines);
            mark(survey, "flagged", 0, 2);
            mark(survey, "unconfirmed", 2, 3);
            tag(survey, "praised", 4, 6);
        }
        rule("listed", "parcel");
        rule("listed-quiet", "parcel");
    }

    @AfterEach
    void nothingStays() {
        database.write("delete from tag_rule where tag in ('told', 'praised')");
        database.write("delete from response_tag where tag in ('told', 'praised')");
        database.write("delete from provisional_answer where given_on < date '2023-01-01'");
        database.write(
                "update response set flagged = false, unconfirmed = false where answered_on < date '2023-01-01'");
    }

    @Test
    void statesAreCountedEachByItself() {
        tap("listed", "PROVISIONAL", 4);
        tap("listed", "QUARANTINED", 1);
        assertThat(states(LISTED))
                .containsExactly(
                        "all that count (24)",
                        "form sent (21)",
                        "tapped only (3)",
                        "looks wrong (2)",
                        "not settled yet (4)",
                        "held as a machine's (1)");
        assertThat(states(LISTED + "&state=quarantined")).isEqualTo(states(LISTED));
        assertThat(states(LISTED + "&group=promoter"))
                .contains("all that count (4)", "not settled yet (4)", "held as a machine's (1)");
        assertThat(states(LISTED + "&group=detractor")).contains("all that count (16)", "not settled yet (0)");
    }

    @Test
    void tagsAreCountedWhoeverPutThem() {
        assertThat(tags(LISTED)).containsExactly("praised 6", "told 8");
        tagAll("listed", "told", "parcel, number 9");
        tag("listed", "told", 1, 1);
        assertThat(tags(LISTED)).as("each response once").containsExactly("praised 6", "told 9");
        assertThat(tags(LISTED + "&tag=praised"))
                .as("with that one in its place")
                .containsExactly("praised 6", "told 9");
        assertThat(tags(LISTED + "&tag=praised&tag=told")).containsExactly("praised 6", "told 9");
        assertThat(tags(LISTED + "&q=parcel")).contains("told 8");
        assertThat(tags(LISTED + "&score=0&tag=told")).contains("told " + fit(LISTED + "&score=0&tag=told"));
        assertThat(tags(LISTED + "&state=quarantined")).as("taps have none").containsExactly("praised", "told");
    }

    @Test
    void whatACommentIsAboutIsATag() {
        database.write(
                "insert into comment_reading (response_id, survey_id, origin, answered_at, language, scores, topics,"
                        + " words, edition) select id, survey_id, origin, answered_at, language, '', ' told staff ', '', 'none'"
                        + " from response where survey_id = 'listed' and extract(minute from answered_at) = 1"
                        + " and answered_on between date '2022-02-01' and date '2022-02-28'");
        assertThat(tags(LISTED)).containsExactly("praised 6", "told 9");
        database.write("delete from comment_reading where edition = 'none'");
    }

    @Test
    void aPromiseNotToTellHoldsForCountsToo() {
        tap("listed-quiet", "PROVISIONAL", 6);
        tap("listed-quiet", "QUARANTINED", 3);
        assertThat(states(QUIET))
                .as("three tapped only, two look wrong, three are held: too few; and all but three would tell of those")
                .containsExactly(
                        "all that count (24)",
                        "form sent",
                        "tapped only",
                        "looks wrong",
                        "not settled yet (6)",
                        "held as a machine's");
        assertThat(tags(QUIET)).containsExactly("praised 6", "told 8");
        database.write("delete from response_tag where tag = 'praised'");
        tag("listed-quiet", "praised", 4, 4);
        assertThat(tags(QUIET)).as("four would be told").containsExactly("praised", "told 8");
        database.write("delete from response_tag where tag = 'praised'");
        tag("listed-quiet", "praised", 0, 22);
        assertThat(tags(QUIET)).as("two would be told by the rest").containsExactly("praised", "told 8");
    }

    private void mark(String survey, String column, int from, int many) {
        database.write("update response set " + column + " = true where " + some(survey, from, many));
    }

    private void tag(String survey, String tag, int from, int many) {
        database.write("insert into response_tag (response_id, tag, survey_id, tagged_by, tagged_at) select id, '" + tag
                + "', survey_id, 'test', answered_at from response where " + some(survey, from, many));
    }

    private void tagAll(String survey, String tag, String words) {
        database.write(
                "insert into response_tag (response_id, tag, survey_id, tagged_by, tagged_at) select r.id, '" + tag
                        + "', r.survey_id, 'test', r.answered_at from response r join answer a on a.response_id = r.id"
                        + " where r.survey_id = '" + survey
                        + "' and r.answered_on < date '2023-01-01' and lower(a.words) like '%"
                        + words + "%'");
    }

    private static String some(String survey, int from, int many) {
        return "survey_id = '" + survey + "' and answered_on between date '2022-02-01' and date '2022-02-28'"
                + " and extract(minute from answered_at) >= " + from + " and extract(minute from answered_at) < "
                + (from + many);
    }

    private void rule(String survey, String words) {
        database.write(
                "insert into tag_rule (rule_id, survey_id, tag, words, made_by, made_at) values (?, ?, 'told', ?, 'test', ?)",
                UUID.randomUUID(),
                survey,
                words,
                clock.instant());
    }

    private void tap(String survey, String state, int many) {
        for (int i = 0; i < many; i++) {
            UUID id = UUID.randomUUID();
            Instant at = Instant.parse("2022-02-%02dT09:00:00Z".formatted(3 + i));
            database.write(
                    "insert into provisional_answer (id, invitation_id, survey_id, client, network, score, state, signs,"
                            + " language, given_at, given_on, settle_at, changed_at)"
                            + " values (?, ?, ?, ?, '', 9, ?, '', 'en', ?, ?, ?, ?)",
                    id,
                    invitations.of(survey).invitation(),
                    survey,
                    id.toString(),
                    state,
                    at,
                    at.atZone(ZoneOffset.UTC).toLocalDate(),
                    at,
                    at);
        }
    }

    private int fit(String list) {
        return signedIn.program()
                .urlEncodingEnabled(false)
                .get("/api/v1/responses" + list)
                .jsonPath()
                .getInt("count");
    }

    private List<String> states(String list) {
        return page(list).select("#state option").eachText();
    }

    private List<String> tags(String list) {
        return page(list).select("label:has(input[name=tag])").eachText();
    }

    private Document page(String list) {
        return Jsoup.parse(signedIn.browser()
                .urlEncodingEnabled(false)
                .get("/responses" + list)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
