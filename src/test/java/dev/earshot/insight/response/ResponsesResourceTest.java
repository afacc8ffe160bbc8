package dev.earshot.insight.response;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Responses as an analyst reads, tags and takes them away. */
@QuarkusTest
class ResponsesResourceTest {

    private static final String MARCH = "?survey=listed&origin=invited&from=2025-03-01&to=2025-03-31";

    @Inject
    SignedIn signedIn;

    @Inject
    ListedAnswers answers;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private String session = "";

    /** Fifty-two: two pages and two. */
    @BeforeEach
    void someAnswers() {
        clock.set(TestClock.START);
        session = signedIn.session();
        List<String> lines =
                new ArrayList<>(List.of("answered_at,origin,language,customer.email,order.store,recommend,reason"));
        for (int i = 0; i < 52; i++) {
            lines.add("2025-03-%02dT12:00:00Z,invited,en,,harbour,%d,%s"
                    .formatted(1 + i / 2, i % 11, i == 40 ? "=1+1 and <b>parcels</b>" : ""));
        }
        answers.give("listed", lines);
    }

    @Test
    void showsWhatWasSaidAndMarksWhatWasLookedFor() {
        Document page = page(MARCH + "&q=PARCEL", "en");
        assertThat(page.select(".finding").text()).isEqualTo("1 response from 1 Mar 2025 to 31 Mar 2025.");
        Element said = page.select(".comment").first();
        assertThat(said.select("blockquote").text()).isEqualTo("=1+1 and <b>parcels</b>");
        assertThat(said.select("mark").text()).isEqualTo("parcels");
        assertThat(said.select(".score").text()).isEqualTo("7 of 10, passive");
        assertThat(said.select(".comment__by").text()).contains("harbour").contains("21 Mar 2025");
        assertThat(page.select("#q").val()).isEqualTo("PARCEL");
    }

    @Test
    void leadsToOlderOnesAndBack() {
        Document first = page(MARCH, "en");
        assertThat(ids(first)).hasSize(25);
        assertThat(first.select(".pages a").eachText()).containsExactly("Older");
        Document second = follow(first, "Older");
        Document third = follow(second, "Older");
        assertThat(ids(third)).hasSize(2);
        assertThat(third.select(".pages a").eachText()).containsExactly("Newer");
        assertThat(ids(follow(third, "Newer"))).isEqualTo(ids(second));
        assertThat(ids(follow(second, "Newer"))).isEqualTo(ids(first));
        assertThat(follow(second, "Newer").select(".pages a").eachText()).containsExactly("Older");
    }

    @Test
    void keepsItsFiltersAndSpeaksGerman() {
        Document page = page(MARCH + "&group=detractor&field=order.store&value=harbour&language=en", "de-AT");
        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select("input[name=group][checked]").eachAttr("value")).containsExactly("detractor");
        assertThat(page.select("#value").val()).isEqualTo("harbour");
        assertThat(page.select("#language option[selected]").val()).isEqualTo("en");
        assertThat(page.select("a[href^=/responses.csv]").attr("href")).contains("group=detractor&field=order.store");
        assertThat(page.select(".finding").text()).matches("\\d+ Antworten vom 1. März 2025 bis 31. März 2025\\.");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(page("?survey=listed&from=2019-01-01&to=2019-01-02", "en")
                        .select(".finding")
                        .text())
                .isEqualTo("No response from 1 Jan 2019 to 2 Jan 2019 fits.");
        assertThat(page("?survey=listed&origin=open&from=2019-01-01&to=2019-01-02", "en")
                        .select(".comment"))
                .isEmpty();
        given().redirects().follow(false).get("/responses").then().statusCode(303);
    }

    @Test
    void countsWhatStandsBesideTheFilters() {
        Document page = page(MARCH + "&group=promoter", "en");
        assertThat(page.select("label:has(input[name=group])").eachText())
                .containsExactly("Promoters 9–10 8", "Passives 7–8 9", "Detractors 0–6 35");
        assertThat(page.select("#language option").eachText()).containsExactly("any", "English (8)", "German (0)");
        assertThat(page(MARCH + "&q=parcels", "en")
                        .select("label:has(input[name=group])")
                        .eachText())
                .containsExactly("Promoters 9–10 0", "Passives 7–8 1", "Detractors 0–6 0");
    }

    @Test
    void offersTheNearestWord() {
        Document page = page(MARCH + "&q=parcals", "en");
        assertThat(page.select(".comment")).isEmpty();
        assertThat(page.select("a[href*=q=parcels]").text()).isEqualTo("Did you mean parcels?");
        assertThat(page(MARCH + "&q=zzzzzz", "en").select("a[href*=q=]").eachText())
                .noneMatch(text -> text.contains("mean"));
    }

    @Test
    void takesAllOfThemAwayAsCsv() {
        String csv = signedIn.browser(session).get("/responses.csv" + MARCH).asString();
        List<String> lines = csv.lines().toList();
        assertThat(lines).hasSize(53);
        assertThat(lines.get(0))
                .isEqualTo(
                        "response,answered_at,day,answered_from,answered_to,score,group,state,flagged,language,customer,tags,order.store,reason");
        assertThat(csv).contains("2025-03-21T12:00:00Z,2025-03-21,2025-03-21,2025-03-21,7,passive,confirmed,false,en,");
        assertThat(csv).as("no formula").contains(",'=1+1 and <b>parcels</b>\r\n");
    }

    @Test
    void tagsAreAddedFoundAndRemoved() {
        String search = MARCH + "&q=parcels";
        String id = page(search, "en").select(".comment").attr("id").substring(2);
        tag(id, "", "  late \t delivery ", search);
        tag(id, "", "late delivery", search);
        Document tagged = page(MARCH + "&tag=late+delivery", "en");
        assertThat(tagged.select(".comment a.tag").eachText()).containsExactly("late delivery");
        assertThat(tagged.select("details").text()).contains("late delivery: analyst@shop.example, 2 Mar");
        assertThat(tagged.select("input[name=tag][checked]").val()).isEqualTo("late delivery");
        assertThat(signedIn.program()
                        .get("/api/v1/responses" + MARCH + "&tag=late delivery")
                        .jsonPath()
                        .getList("responses[0].tags"))
                .containsExactly("late delivery");
        tag(id, "/remove", "late delivery", search);
        assertThat(page(MARCH + "&tag=late+delivery", "en").select(".comment")).isEmpty();
        post(id, "", "late", "?x=//elsewhere\r\nSet-Cookie: a=b", "forged")
                .then()
                .statusCode(403);
        assertThat(post(id, "", "x".repeat(41), search, token()).statusCode()).isEqualTo(400);
        for (String elsewhere : List.of("//elsewhere", "?x=//elsewhere", "https://elsewhere", "?a=b\r\nX: y")) {
            assertThat(post(id, "/remove", "late", elsewhere, token()).header("Location"))
                    .endsWith("/responses#r-" + id);
        }
        for (int i = 0; i < 20; i++) {
            tag(id, "", "tag " + i, search);
        }
        assertThat(post(id, "", "one more", search, token()).statusCode()).isEqualTo(404);
        for (int i = 0; i < 20; i++) {
            tag(id, "/remove", "tag " + i, search);
        }
    }

    /** What was said before somebody here was in touch counts; what looks wrong counts too, and is found. */
    @Test
    void theScoreThatCountsIsShownAndFound() {
        answers.give(
                "listed",
                List.of(
                        "answered_at,origin,recommend",
                        "2025-02-03T12:00:00Z,invited,9",
                        "2025-02-04T12:00:00Z,invited,8"));
        String february = "?survey=listed&origin=invited&from=2025-02-01&to=2025-02-28";
        String id = page(february, "en").select(".comment").last().attr("id").substring(2);
        UUID response = UUID.fromString(id);
        database.write("update answer set counted = 2 where question_id = 'recommend' and response_id = ?", response);
        database.write("update response set flagged = true where id = ?", response);
        assertThat(page(february + "&score=2", "en").select(".comment .score").text())
                .isEqualTo("2 of 10, detractor");
        assertThat(page(february + "&score=9", "en").select(".comment")).isEmpty();
        assertThat(ids(page(february + "&state=flagged", "en"))).containsExactly("r-" + id);
        assertThat(ids(page(february + "&state=provisional&origin=open", "en"))).isEmpty();
        database.write("update answer set counted = null where response_id = ?", response);
        database.write("update response set flagged = false where id = ?", response);
    }

    @Test
    void aRuleTagsWhatSaysTheWords() {
        String search = MARCH + "&q=and+PARCELS";
        signedIn.browser(session)
                .formParams("csrf", token(), "survey", "listed", "tag", "parcels", "words", "and PARCELS")
                .post("/tag-rules")
                .then()
                .statusCode(303);
        Document tagged = page(MARCH + "&tag=parcels", "en");
        assertThat(tagged.select(".comment blockquote").text()).contains("parcels");
        assertThat(tagged.select(".comment a.tag").eachText()).containsExactly("parcels");
        assertThat(tagged.select(".comment details").text()).contains("parcels: by a rule, analyst@shop.example");
        assertThat(signedIn.program()
                        .get("/api/v1/tag-rules?survey=listed")
                        .jsonPath()
                        .getString("find { it.tag == 'parcels' }.words"))
                .isEqualTo("and PARCELS");
        String remove = page(search, "en").select("form[action^=/tag-rules/]").attr("action");
        signedIn.browser(session)
                .formParams("csrf", token())
                .post(remove)
                .then()
                .statusCode(303);
        assertThat(page(MARCH + "&tag=parcels", "en").select(".comment")).isEmpty();
        signedIn.browser(session)
                .formParams("csrf", token(), "survey", "listed", "tag", "all", "words", " ")
                .post("/tag-rules")
                .then()
                .statusCode(400);
    }

    private void tag(String id, String deed, String name, String back) {
        assertThat(post(id, deed, name, back, token()).header("Location")).endsWith("/responses" + back + "#r-" + id);
    }

    private Response post(String id, String deed, String tag, String back, String csrf) {
        return signedIn.browser(session)
                .formParams("csrf", csrf, "tag", tag, "back", back)
                .post("/responses/" + id + "/tags" + deed);
    }

    private String token() {
        return page(MARCH, "en").select("input[name=csrf]").val();
    }

    private Document follow(Document page, String link) {
        String href = page.select(".pages a").stream()
                .filter(one -> one.text().equals(link))
                .findFirst()
                .orElseThrow()
                .attr("href");
        return page(href.substring("/responses".length()), "en");
    }

    private static List<String> ids(Document page) {
        return page.select(".comment").eachAttr("id");
    }

    private Document page(String query, String language) {
        return Jsoup.parse(signedIn.browser(session)
                .header("Accept-Language", language)
                .urlEncodingEnabled(false)
                .get("/responses" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
