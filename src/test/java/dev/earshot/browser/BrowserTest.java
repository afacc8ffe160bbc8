package dev.earshot.browser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dev.earshot.Database;
import dev.earshot.Shop;
import dev.earshot.TestClock;
import dev.earshot.account.Role;
import dev.earshot.account.Users;
import dev.earshot.invitation.SentInvitations;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see: readable for everybody at every size, and whole without JavaScript. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private static final String FORM = "/s/browser";
    private static final int WEEKS = 5;

    @TestHTTPResource
    URL server;

    @Inject
    TestClock clock;

    @Inject
    Database database;

    @Inject
    SentInvitations invitations;

    @Inject
    Users users;

    private Chromium chromium;

    @BeforeAll
    void aShopThatHasHeardFromCustomers() {
        chromium = Chromium.start();
        for (int week = WEEKS; week >= 0; week--) {
            clock.set(TestClock.START.minus(Duration.ofDays(7L * week)));
            for (int score : new int[] {10, 9, 9, 7, 10, week % 4}) {
                answer("/r/" + invitations.of("browser").token(), score);
            }
            answer(FORM, 3 + week % 7);
        }
        aMachineFollowsALink("/r/" + invitations.of("browser").token());
    }

    @AfterAll
    void timeStandsStill() {
        clock.set(TestClock.START);
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void theFormIsFineOnEveryPage(String language) {
        try (Look look = open(true)) {
            Page page = look.page();
            page.navigate(FORM + "?lang=" + language);
            look.at("first page");
            submit(page);
            assertThat(page.locator("[role=alert]").count()).isOne();
            look.at("first page, nothing chosen");
            page.locator("label.tile").nth(9).click();
            submit(page);
            assertThat(page.locator("input[name=mattered]").count()).isEqualTo(2);
            look.at("second page");
            submit(page);
            assertThat(page.locator("form").count()).isZero();
            look.at("thanks");
            assertThat(look.objections()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyTypeOfQuestionIsFine(String language) {
        try (Look look = open(true)) {
            Page page = look.page();
            page.navigate("/s/form-types?lang=" + language);
            look.at("every scale");
            submit(page);
            assertThat(page.locator(".battery fieldset").count()).isEqualTo(2);
            page.locator("[data-opens]").check();
            look.at("every other type");
            page.locator("#q-address").fill("nobody");
            submit(page);
            assertThat(page.locator("[role=alert]").count()).isOne();
            look.at("every other type, with mistakes");
            assertThat(look.objections()).isEmpty();
        }
    }

    @Test
    void aPreviewIsFine() {
        try (Look look = open(true)) {
            signIn(look.page());
            look.page().navigate("/surveys/form-path/preview");
            look.at("preview");
            look.page().locator("label.tile").nth(5).click();
            submit(look.page());
            assertThat(look.page().locator("input[name=wrong]").count()).isEqualTo(3);
            look.at("preview, one more question");
            assertThat(look.objections()).isEmpty();
        }
    }

    @Test
    void theFormWorksWithoutJavaScript() {
        try (Look look = open(false)) {
            Page page = look.page();
            page.navigate(FORM);
            submit(page);
            assertThat(page.locator("[role=alert] h1").textContent()).isEqualTo("One thing is missing");
            page.locator("label.tile").nth(3).click();
            page.locator("#q-reason").fill("It came too late.");
            submit(page);
            page.locator("label.choice").first().click();
            submit(page);
            assertThat(page.locator("h1").textContent()).isEqualTo("Thank you.");
            assertThat(page.locator(".said b").textContent()).isEqualTo("3");
        }
    }

    @Test
    void aTapChangesTheWordsOfTheNextQuestion() {
        try (Look look = open(false)) {
            Page page = look.page();
            page.navigate("/r/" + invitations.of("browser").token());
            assertThat(page.locator("label[for=q-reason]").innerText()).startsWith("What is the main reason");
            page.locator("label.tile").nth(10).click();
            assertThat(page.locator("label[for=q-reason]").innerText()).startsWith("What did we do especially well?");
            assertThat(page.locator("[name=contact]").isVisible()).isFalse();
            page.locator("label.tile").nth(2).click();
            assertThat(page.locator("label[for=q-reason]").innerText()).startsWith("We are sorry. What went wrong?");
            assertThat(page.locator("[name=contact]").isVisible()).isTrue();
        }
    }

    @Test
    void theDoorsAreFine() {
        database.write("delete from account_session");
        database.write("delete from account_user");
        try (Look look = open(true)) {
            look.page().navigate("/login");
            assertThat(look.page().url()).endsWith("/first-run");
            look.at("first run");
            signIn(look.page());
            look.page().navigate("/login");
            look.at("login");
            assertThat(look.objections()).isEmpty();
        }
    }

    @Test
    void aNoteIsAddedAndChangedByKeyboardBelowTheTrend() {
        try (Look look = open(true)) {
            Page page = look.page();
            signIn(page);
            page.navigate("/trend?survey=browser");
            page.locator("#note-words").fill("New courier");
            page.keyboard().press("Enter");
            page.locator("#notes summary").press("Enter");
            page.locator("#words-A").fill("Another courier");
            page.keyboard().press("Enter");
            page.locator("#notes .apart:has-text('Another courier')").waitFor();
            assertThat(page.locator("#notes .apart").count()).isOne();
            page.locator("#notes summary").press("Enter");
            look.at("trend with a note");
            assertThat(look.objections()).isEmpty();
        }
    }

    @Test
    void theInboxSaysEachStateWithinAPhone() {
        Shop.post("msg_phone", Shop.order("no.event", "phone", "p@example.com", clock.instant()), clock.instant());
        try (Look look = open(true)) {
            signIn(look.page());
            look.page().setViewportSize(360, 900);
            look.page().navigate("/inbox");
            BoundingBox state =
                    look.page().locator("tbody [data-cell=state]").first().boundingBox();
            assertThat(state.x + state.width).isLessThanOrEqualTo(360);
        }
    }

    private void aMachineFollowsALink(String path) {
        String user = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
        String page = given().baseUri(server.toString())
                .header("User-Agent", user)
                .get(path + "?score=9")
                .asString();
        String ticket = Jsoup.parse(page).select("[data-ticket]").attr("data-ticket");
        given().baseUri(server.toString())
                .header("User-Agent", user)
                .contentType(ContentType.JSON)
                .body("{\"ticket\":\"" + ticket + "\",\"score\":9}")
                .post(path + "/score")
                .then()
                .statusCode(204);
    }

    private Look open(boolean scripts) {
        return new Look(chromium.browser(), server.toString(), scripts);
    }

    private void signIn(Page page) {
        users.put("browser@shop.example", "a long password", Role.OWNER);
        page.navigate("/login");
        page.locator("#email").fill("browser@shop.example");
        page.locator("#password").fill("a long password");
        page.locator("main .button").click();
        assertThat(page.locator("nav.rail").count()).isOne();
    }

    /** Presses the first button of the form that shows. */
    private static void submit(Page page) {
        page.locator("#survey .cluster .button").first().click();
    }

    private void answer(String path, int score) {
        Document form = Jsoup.parse(given().baseUri(server.toString()).get(path).asString());
        RequestSpecification answer = given().baseUri(server.toString())
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("recommend", score)
                .formParam("reason", "A parcel with everything in it, though " + score + " days late.")
                .formParam("finish", "now");
        for (Element hidden : form.select("#survey input[type=hidden]")) {
            answer.formParam(hidden.attr("name"), hidden.val());
        }
        assertThat(answer.post(path).statusCode()).isIn(200, 303);
    }
}
