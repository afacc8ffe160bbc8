package dev.earshot.catalog.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.account.SignedIn;
import dev.earshot.catalog.DraftSurveys;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.catalog.SurveyFile;
import dev.earshot.catalog.SurveyPublisher;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the author of a survey sees, with files that do not go live by themselves. */
abstract class SurveyPagesContract {

    private static final String VISIT =
            """
            title: How was your <visit>?
            open: true
            questions:
              - {id: recommend, type: nps, text: Would you recommend us}
            """;

    private static final String REWORDED = VISIT.replace("Would you", "Will you");
    private static final String BROKEN = VISIT.replace("type: nps", "type: npz");

    @Inject
    SurveyCatalog catalog;

    @Inject
    SurveyPublisher publisher;

    @Inject
    DraftSurveys drafts;

    @Inject
    SignedIn signedIn;

    private String id;
    private String session;

    @BeforeEach
    void aSurveyOfItsOwn() {
        id = "page-" + UUID.randomUUID();
        session = signedIn.session();
    }

    @AfterEach
    void takeItAway() {
        drafts.remove(id);
        publisher.publish(List.of(), List.of(id));
        catalog.look();
    }

    private void live(String yaml) {
        publisher.publish(List.of(SurveyFile.of("surveys/" + id + ".yaml", yaml)), List.of());
    }

    private RequestSpecification browser() {
        return given().redirects().follow(false).accept("text/html").cookie("earshot", session);
    }

    private Document page(String path) {
        Response page = browser().get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(page.asString());
    }

    private Document survey() {
        return page("/surveys/" + id);
    }

    private Document row() {
        return Jsoup.parse(page("/surveys")
                .select(".rows > li:has(a[href=/surveys/" + id + "])")
                .outerHtml());
    }

    @Test
    void aFileThatIsRightWaitsUntilSomebodyMakesItLive() {
        live(VISIT);
        drafts.put(id, REWORDED);
        assertThat(row().select("a.state").text()).startsWith("Version 2 is waiting");
        Document page = survey();
        assertThat(page.select(".finding").text()).isEqualTo("Version 2 is waiting. Customers still see version 1.");
        assertThat(page.select(".rows li").eachText())
                .contains("The wording of \"recommend\", the headline question, changes: the trend gets a break here.");
        assertThat(page.select("#same-as + pre").text()).matches("same-as: [0-9a-f]{12}");
        assertThat(page.select("#diff ins, #diff del").eachText())
                .containsExactly(
                        "− removed: - {id: recommend, type: nps, text: Would you recommend us}",
                        "+ added: - {id: recommend, type: nps, text: Will you recommend us}");
        Response made = browser()
                .formParam("csrf", page.select("main input[name=csrf]").val())
                .formParam("hash", page.select("input[name=hash]").val())
                .post("/surveys/" + id + "/live");
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(page(made.header("Location")).select("[role=status]").text()).startsWith("It is live");
        assertThat(catalog.live(id).orElseThrow().number()).isEqualTo(2);
        assertThat(survey().select(".finding").text()).startsWith("Version 2 is live since");
        assertThat(survey().select("input[name=hash]")).isEmpty();
    }

    @Test
    void onlyWhatWasSeenIsMadeLiveAndOnlyByOurOwnForm() {
        live(VISIT);
        drafts.put(id, REWORDED);
        Document page = survey();
        String token = page.select("main input[name=csrf]").val();
        String hash = page.select("input[name=hash]").val();
        drafts.put(id, REWORDED.replace("Will", "Shall"));
        Response late = browser().formParams("csrf", token, "hash", hash).post("/surveys/" + id + "/live");
        assertThat(page(late.header("Location")).select("[role=status]").text()).contains("nothing went live");
        assertThat(browser()
                        .formParams("csrf", "wrong", "hash", hash)
                        .post("/surveys/" + id + "/live")
                        .statusCode())
                .isEqualTo(403);
        assertThat(catalog.live(id).orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void aMistakeIsShownWhereItIs() {
        live(VISIT);
        drafts.put(id, BROKEN);
        assertThat(row().select("a.state").text()).startsWith("1 problem in version 2");
        Document page = survey();
        assertThat(page.select(".finding").text())
                .isEqualTo("One problem keeps version 2 from going live. Customers still see version 1.");
        assertThat(page.select("[aria-label=Problems] a").attr("href")).isEqualTo("#L4");
        assertThat(page.select("#L4 u").text()).isEqualTo("npz");
        assertThat(page.select("#L4 .problem").text()).contains("Did you mean \"nps\"?");
        assertThat(page.select("#L1 b").text()).isEqualTo("title");
        assertThat(page.title()).startsWith("1 problem: ");
        assertThat(page.select("input[name=hash]")).isEmpty();
    }

    @Test
    void aSurveyWhoseLastDayIsOverIsNotCalledLive() {
        live(VISIT + "closes: 2020-01-31\n");
        assertThat(row().select(".apart .state").text()).isEqualTo("Ended on 31 January 2020, version 1");
        assertThat(row().select("a[href^=/s/]")).isEmpty();
    }

    @Test
    void versionsAreKeptAndCompared() {
        live(VISIT);
        live(REWORDED);
        drafts.put(id, REWORDED);
        Document page = survey();
        assertThat(page.select("h3:contains(Version)").eachText()).containsExactly("Version 2", "Version 1");
        Document compared = page("/surveys/" + id + "?compare=1");
        assertThat(compared.select("details#diff[open] summary").text()).isEqualTo("From version 1 to version 2");
        assertThat(compared.select("#diff ins")).hasSize(1);
    }

    @Test
    void thePreviewIsFramedFromThisServer() {
        live(VISIT.replace("open: true", "open: true\nlanguages: [en, ar]"));
        Document page = page("/surveys/" + id + "?lang=ar&page=9");
        assertThat(page.select("iframe").eachAttr("src"))
                .hasSize(2)
                .allMatch(src -> src.equals("/surveys/" + id + "/preview?version=live&lang=ar&page=1"));
        assertThat(page.select("nav[aria-label=Preview language] a[aria-current]")
                        .text())
                .isEqualTo("ar");
        assertThat(browser().get("/surveys/" + id).header("Content-Security-Policy"))
                .contains("frame-src 'self'");
    }

    @Test
    void anUploadIsCheckedAndNotKept() {
        Document answer = upload("visit.yaml", BROKEN, 200);
        assertThat(answer.select(".finding").text()).isEqualTo("One problem is in this file. Nothing was stored.");
        assertThat(answer.select("#L4 u").text()).isEqualTo("npz");
        assertThat(upload("fresh.yaml", VISIT, 200).select(".finding").text()).contains("It would be a new survey.");
        assertThat(catalog.entry("fresh")).isEmpty();
        assertThat(upload("", "", 422).select("[role=alert]").text()).startsWith("Choose a file first");
        assertThat(upload("big.yaml", "#".repeat(256 * 1024 + 1), 422)
                        .select("[role=alert]")
                        .text())
                .contains("larger than 256 KiB");
    }

    @Test
    void nobodyElseSeesThem() {
        live(VISIT);
        for (String path : List.of("/surveys", "/surveys/" + id)) {
            Response page = given().redirects().follow(false).get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(303);
            assertThat(page.header("Location")).startsWith("/login");
        }
        assertThat(browser().get("/surveys/no-such-survey").statusCode()).isEqualTo(404);
    }

    private Document upload(String name, String text, int status) {
        Response answer = browser()
                .multiPart(
                        "csrf", page("/surveys").select("main input[name=csrf]").val())
                .multiPart("file", name, text.getBytes(StandardCharsets.UTF_8), "application/yaml")
                .post("/surveys/check");
        assertThat(answer.statusCode()).as(name).isEqualTo(status);
        return Jsoup.parse(answer.asString());
    }
}
