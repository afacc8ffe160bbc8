package dev.earshot.response.preview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.catalog.PreviewLinks;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A survey as respondents will see it, with nothing kept. */
@QuarkusTest
class PreviewTest {

    private static final String OWN = "/surveys/form-path/preview";

    @Inject
    SignedIn signedIn;

    @Inject
    SurveyCatalog catalog;

    @Inject
    PreviewLinks links;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @BeforeEach
    void timeStandsStill() {
        clock.set(TestClock.START);
    }

    @Test
    void goesTheWholePathAndKeepsNothing() {
        long before = database.count("response");
        Document page = page(signedIn.browser().get(OWN));
        assertThat(page.select("[role=status]").text()).isEqualTo("Preview. Nothing you enter is kept.");
        page = send(OWN, page, "recommend", "5");
        assertThat(page.select("[role=status]").eachText())
                .contains("One more question Your answers so far are still here.");
        page = send(OWN, page, "recommend", "5", "wrong", "late");
        page = send(OWN, page, "recommend", "5", "wrong", "late", "how-late", "Two <b>days</b>");
        assertThat(page.select("legend").text()).isEqualTo("You gave 5. How was the speed?");
        page = send(OWN, page, "speed", "4");
        assertThat(page.select("label[for=q-last]").text()).startsWith("You said “Two <b>days</b>”.");
        page = send(OWN, page, "last", "No");
        assertThat(page.select(".moment__lead").text()).isEqualTo("You gave 5 and chose It was late.");
        assertThat(page.select("[role=status]").text()).isEqualTo("Preview. Nothing you enter is kept.");
        assertThat(database.count("response")).isEqualTo(before);
    }

    @Test
    void showsAnyPageInAnyLanguage() {
        Document page = page(signedIn.browser().get(OWN + "?page=3&lang=de"));
        assertThat(page.select("[name=hamburg]")).hasSize(1);
        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select("[role=status]").text()).startsWith("Vorschau.");
        assertThat(page(signedIn.browser().get(OWN + "?version=live"))
                        .select("form")
                        .attr("action"))
                .isEqualTo(OWN + "?version=live");
        assertThat(signedIn.browser().get("/surveys/nothing/preview").statusCode())
                .isEqualTo(404);
        assertThat(signedIn.browser().get("/surveys/..%2Fsources/preview").statusCode())
                .isIn(400, 404);
    }

    @Test
    void mayBeFramedByOurOwnPagesAndFoundByNobody() {
        Response own = signedIn.browser().get(OWN);
        assertThat(own.header("Content-Security-Policy")).contains("frame-ancestors 'self'");
        assertThat(own.header("X-Robots-Tag")).contains("noindex");
        assertThat(given().redirects().follow(false).get(OWN).statusCode()).isEqualTo(303);
    }

    @Test
    void isSharedByALinkThatFitsOneTextAlone() {
        Revision revision = catalog.live("form-path").orElseThrow();
        String link = links.of(revision);
        Response shared = given().get(link);
        assertThat(shared.statusCode()).isEqualTo(200);
        assertThat(shared.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(shared.header("X-Robots-Tag")).contains("noindex");
        Document page = page(shared);
        assertThat(page.select("form").attr("action")).isEqualTo(link);
        long before = database.count("response");
        Response next = form(given(), page, "recommend", "9").post(link);
        assertThat(page(next).select("[name=last]")).hasSize(1);
        assertThat(database.count("response")).isEqualTo(before);
        String wrong = link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A");
        assertThat(given().get(wrong).statusCode()).isEqualTo(404);
        assertThat(given().get(wrong).asString()).contains("We cannot find this survey.");
        assertThat(given().get(link.replace("form-path", "form-types")).statusCode())
                .isEqualTo(404);
        String old = links.of(new Revision(revision.survey(), "0".repeat(64), 1));
        assertThat(given().get(old).statusCode()).isEqualTo(404);
        assertThat(form(given(), page, "recommend", "9").post(old).statusCode()).isEqualTo(404);
    }

    private Document send(String path, Document page, String... pairs) {
        return page(form(signedIn.browser(), page, pairs).post(path));
    }

    private static RequestSpecification form(RequestSpecification request, Document page, String... pairs) {
        request.contentType(ContentType.URLENC.withCharset("UTF-8"));
        for (Element hidden : page.select("form input[type=hidden]")) {
            request.formParam(hidden.attr("name"), hidden.val());
        }
        for (int i = 0; i < pairs.length; i += 2) {
            request.formParam(pairs[i], pairs[i + 1]);
        }
        return request;
    }

    private static Document page(Response response) {
        return Jsoup.parse(response.asString());
    }
}
