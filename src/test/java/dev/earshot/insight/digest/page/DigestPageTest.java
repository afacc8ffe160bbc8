package dev.earshot.insight.digest.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.account.Users;
import dev.earshot.insight.TallyRows;
import dev.earshot.insight.digest.DigestLinks;
import dev.earshot.response.Origin;
import dev.earshot.score.Histogram;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Choosing a digest, looking at it, and stopping it. */
@QuarkusTest
class DigestPageTest {

    private static final String SURVEY = "trend-points";

    @Inject
    SignedIn signedIn;

    @Inject
    Users users;

    @Inject
    DigestLinks links;

    @Inject
    TallyRows tallies;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private String session;

    @BeforeEach
    void signIn() {
        clock.set(TestClock.START);
        database.write("delete from digest_choice");
        session = signedIn.session();
        tallies.clear(SURVEY);
        tallies.add(SURVEY, "recommend", Origin.INVITED, LocalDate.parse("2026-02-26"), answers(60), 0);
        tallies.add(SURVEY, "recommend", Origin.INVITED, LocalDate.parse("2026-02-18"), answers(80), 0);
    }

    @AfterEach
    void noAnswers() {
        tallies.clear(SURVEY);
        database.write("delete from digest_choice");
    }

    @Test
    void nobodyHasADigestWhoDidNotChooseOne() {
        assertThat(page().select("input[name=rhythm][checked]").val()).isEqualTo("never");
        assertThat(page().text()).doesNotContain("The next one is due");
    }

    @Test
    void aChoiceIsKeptAndSaysWhatComesNext() {
        assertThat(choose(Map.of("rhythm", "weekly", "language", "de", "survey", SURVEY))
                        .header("Location"))
                .isEqualTo("/digest?saved=1");
        Document page = page();
        assertThat(page.select("input[name=rhythm][checked]").val()).isEqualTo("weekly");
        assertThat(page.select("input[name=survey][checked]").eachAttr("value")).containsExactly(SURVEY);
        assertThat(page.text()).contains("It goes to analyst@shop.example.", "due on 9 March at 07:00");
        String mail = signedIn.browser(session).get("/digest/mail").asString();
        assertThat(mail).contains("lang=\"de\"", "NPS liegt bei");
        assertThat(signedIn.browser(session).get("/digest/mail").header("Content-Security-Policy"))
                .contains("sandbox", "frame-ancestors 'self'");
        choose(Map.of("rhythm", "monthly", "language", "en"));
        assertThat(page().text()).contains("due on 1 April at 07:00", "Digest for February");
    }

    @Test
    void aFormFromElsewhereChoosesNothing() {
        signedIn.browser(session)
                .formParams(Map.of("csrf", "wrong", "rhythm", "weekly"))
                .post("/digest")
                .then()
                .statusCode(403);
        assertThat(choose(Map.of("rhythm", "hourly")).statusCode()).isEqualTo(400);
        assertThat(choose(Map.of("rhythm", "weekly", "language", "fr")).statusCode())
                .isEqualTo(400);
        assertThat(page().select("input[name=rhythm][checked]").val()).isEqualTo("never");
    }

    @Test
    void theDigestSaysWhatTheTrendSays() {
        JsonPath digest = signedIn.program()
                .get("/api/v1/digest?survey=" + SURVEY + "&date=2026-03-02&language=en")
                .jsonPath();
        JsonPath trend = signedIn.program()
                .get("/api/v1/trend?survey=" + SURVEY + "&by=week&from=2026-01-05&to=2026-03-01")
                .jsonPath();
        assertThat(digest.getString("from")).isEqualTo("2026-02-23");
        assertThat(digest.getString("to")).isEqualTo("2026-03-01");
        for (String field : new String[] {"value", "low", "high", "n"}) {
            assertThat(digest.getDouble("figures[0]." + field))
                    .as(field)
                    .isEqualTo(trend.getDouble("points[-1]." + field))
                    .isEqualTo(digest.getDouble("figures[0].periods[-1]." + field));
        }
        assertThat(signedIn.browser(session)
                        .get("/trend?survey=" + SURVEY + "&by=week&from=2026-01-05&to=2026-03-01")
                        .statusCode())
                .isEqualTo(200);
        assertThat(digest.getString("finding")).startsWith("NPS is ");
    }

    @Test
    void onlyWeeksThatAreOverAreToldOf() {
        for (String date : new String[] {"2026-03-02", "2026-03-08", "2027-01-01"}) {
            assertThat(signedIn.program()
                            .get("/api/v1/digest?survey=" + SURVEY + "&date=" + date)
                            .jsonPath()
                            .getString("to"))
                    .as(date)
                    .isEqualTo("2026-03-01");
        }
        assertThat(signedIn.browser(session).get("/digest/mail").asString()).contains("23 February to 1 March");
    }

    @Test
    void aMailShowsAtMostTen() {
        List<String> all = page().select("input[name=survey]").eachAttr("value");
        assertThat(all).hasSizeGreaterThan(10);
        assertThat(put(all.subList(0, 10))).isEqualTo(200);
        assertThat(put(all.subList(0, 11))).isEqualTo(400);
    }

    @Test
    void whoChoseNoSurveyReadsOfThoseThatWereAnswered() {
        tallies.add(SURVEY, "recommend", Origin.INVITED, LocalDate.parse("2022-07-06"), answers(60), 0);
        assertThat(signedIn.program()
                        .get("/api/v1/digest?date=2022-07-11")
                        .jsonPath()
                        .getList("figures.survey"))
                .as("of a week in which nobody else was asked, however many surveys come before")
                .containsExactly(SURVEY);
    }

    private int put(List<String> surveys) {
        return signedIn.browser(session)
                .accept("application/json")
                .contentType("application/json")
                .body(Map.of("rhythm", "weekly", "language", "en", "surveys", surveys))
                .put("/api/v1/digest/choice")
                .statusCode();
    }

    @Test
    void programsReadDigestsAndOnlyPeopleChooseThem() {
        signedIn.program().get("/api/v1/digest?rhythm=never").then().statusCode(400);
        signedIn.program().get("/api/v1/digest?date=soon").then().statusCode(400);
        signedIn.program()
                .get("/api/v1/digest/choice")
                .then()
                .statusCode(403)
                .body("detail", containsString("a key has no address"));
        signedIn.browser(session)
                .accept("application/json")
                .contentType("application/json")
                .body("{\"rhythm\":\"monthly\",\"language\":\"de\",\"surveys\":[\"" + SURVEY + "\",\"gone\"]}")
                .put("/api/v1/digest/choice")
                .then()
                .statusCode(200);
        JsonPath chosen = signedIn.browser(session)
                .accept("application/json")
                .get("/api/v1/digest/choice")
                .jsonPath();
        assertThat(chosen.getString("rhythm")).isEqualTo("monthly");
        assertThat(chosen.getList("surveys")).containsExactly(SURVEY);
    }

    @Test
    void followingTheLinkStopsNothingAndTheButtonDoes() {
        choose(Map.of("rhythm", "weekly", "language", "de"));
        String link = "/u/digest/" + token();
        Document page = Jsoup.parse(given().get(link).asString());
        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.text()).contains("a…t@shop.example").doesNotContain("analyst@shop.example");
        assertThat(page.select("input[checked]").val()).isEqualTo("weekly");
        given().formParam("rhythm", "monthly").post(link).then().statusCode(200);
        assertThat(page().select("input[name=rhythm][checked]").val()).isEqualTo("monthly");
        assertThat(given().post(link).asString()).contains("Sie erhalten keinen Digest mehr");
        assertThat(page().select("input[name=rhythm][checked]").val()).isEqualTo("never");
        given().formParam("rhythm", "weekly").post(link).then().statusCode(200);
        assertThat(page().select("input[name=rhythm][checked]").val()).isEqualTo("weekly");
    }

    @Test
    void aLinkOpensNothingElse() {
        String token = token();
        given().get("/u/" + token).then().statusCode(404);
        given().get("/r/" + token).then().statusCode(404);
        given().get("/u/digest/" + token.substring(0, token.length() - 1))
                .then()
                .statusCode(404);
        given().get("/u/digest/" + links.token(UUID.randomUUID())).then().statusCode(404);
        given().post("/u/digest/x").then().statusCode(404);
        choose(Map.of("rhythm", "weekly", "language", "en"));
        String forged = token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(16);
        assertThat(forged).hasSameSizeAs(token);
        given().post("/u/digest/" + forged).then().statusCode(404);
        String another = links.token(UUID.randomUUID());
        given().post("/u/digest/" + token.substring(0, token.lastIndexOf('.'))
                        + another.substring(another.lastIndexOf('.')))
                .then()
                .statusCode(404);
        assertThat(page().select("input[name=rhythm][checked]").val()).isEqualTo("weekly");
    }

    private String token() {
        return links.token(users.withEmail("analyst@shop.example").orElseThrow().id());
    }

    private Response choose(Map<String, String> form) {
        return signedIn.browser(session)
                .formParam("csrf", page().select("input[name=csrf]").val())
                .formParams(form)
                .post("/digest");
    }

    private Document page() {
        return Jsoup.parse(signedIn.browser(session).get("/digest").asString());
    }

    private static Histogram answers(long promoters) {
        return Histogram.of(0, 0, 0, 0, 20, 0, 0, 0, 0, 20, promoters, 0);
    }
}
