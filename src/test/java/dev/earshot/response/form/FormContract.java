package dev.earshot.response.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the form behind a personal link promises, on whichever database. */
public abstract class FormContract extends PersonalForm {

    @Test
    void fillsInTheScoreTappedInTheMailAndSaysThatItDoesNotCountYet() {
        Document page = browser.opens("?score=9").page();
        assertThat(browser.status()).isEqualTo(200);
        assertThat(page.select("[name=recommend][checked]").eachAttr("value")).containsExactly("9");
        assertThat(page.select(".notice").text())
                .isEqualTo("We have filled in “9”, as you chose in the email. It counts once you press Next.");
        assertThat(page.select("[data-group=promoter]").eachAttr("value")).containsExactly("9", "10");
    }

    @Test
    void writesNothingHoweverOftenTheLinkIsOpened() {
        long before = database.count("response");
        browser.opens("?score=0");
        browser.opens("?s=10&lang=de");
        given().head("/r/" + sent.token() + "?score=3").then().statusCode(200);
        assertThat(database.count("response")).isEqualTo(before);
        assertThat(database.count(
                        "answer where response_id in (select id from response where customer_id = ?)", sent.customer()))
                .isZero();
    }

    @Test
    void takesNoScoreThatIsNotOnTheScale() {
        for (String query : List.of("?score=11", "?score=-1", "?score=9.0", "?score=", "?score=abc", "?page=7")) {
            assertThat(browser.opens(query).page().select("[checked], .notice")).isEmpty();
            assertThat(browser.status()).isEqualTo(200);
        }
    }

    @Test
    void understandsTheShortNameOfTheScore() {
        assertThat(browser.opens("?s=7").page().select("[checked]").eachAttr("value"))
                .containsExactly("7");
    }

    @Test
    void keepsAPageOfAnswersAndLeadsToTheNext() {
        browser.opens("?score=9").sends("recommend=9", "reason=Fast");
        assertThat(browser.status()).isEqualTo(303);
        assertThat(browser.location()).isEqualTo("/r/" + sent.token() + "?page=2");
        assertThat(browser.follows().page().select("#progress-text").text()).startsWith("Page 2 of 2");
        assertThat(stored("select origin from response where customer_id = ?")).containsExactly("INVITED");
        assertThat(stored("select facts from response where customer_id = ?"))
                .containsExactly("{\"order.store\":\"berlin\"}");
        assertThat(stored("select answered_on from response where customer_id = ?"))
                .containsExactly("2026-03-02");
        assertThat(answers()).containsExactlyInAnyOrder("recommend ANSWERED 9", "reason ANSWERED Fast");
        assertThat(heard.of(sent.customer())).singleElement().satisfies(event -> {
            assertThat(event.before().given()).isEmpty();
            assertThat(event.after().score("recommend")).hasValue(9);
            assertThat(event.segments()).containsExactly(Map.entry("order.store", "berlin"));
        });
    }

    @Test
    void tellsSkippedFromNotSeen() {
        browser.opens("").sends("recommend=7");
        assertThat(answers()).containsExactlyInAnyOrder("recommend ANSWERED 7", "reason SKIPPED");
        browser.follows().sends("order=4", "mattered=price", "mattered=range");
        assertThat(answers())
                .contains("order ANSWERED 4", "ease SKIPPED", "speed SKIPPED", "mattered ANSWERED price,range");
        assertThat(browser.location()).endsWith("?page=thanks");
        assertThat(browser.follows().heading()).isEqualTo("Thank you.");
        assertThat(browser.page().select(".said").text())
                .contains("You gave us 7")
                .contains("until 5 March 2026");
    }

    @Test
    void worksWithoutCookies() {
        Respondent plain = new Respondent("/r/" + sent.token(), false);
        plain.opens("").sends("recommend=3", "reason=Late", "contact=yes");
        assertThat(plain.status()).isEqualTo(200);
        assertThat(plain.page().select("[name=page]").val()).isEqualTo("2");
        plain.sends("ease=2");
        assertThat(plain.heading()).isEqualTo("Thank you.");
        assertThat(answers()).contains("recommend ANSWERED 3", "ease ANSWERED 2");
        assertThat(stored("select contact_requested from response where customer_id = ?")
                        .get(0))
                .matches("(?i)t(rue)?");
    }

    @Test
    void endsAfterOnePageOnRequest() {
        browser.opens("").sends("recommend=10", "finish=now");
        assertThat(browser.location()).endsWith("?page=thanks");
        assertThat(answers()).hasSize(2);
    }

    @Test
    void countsTheWishForContactForDetractorsAlone() {
        browser.opens("").sends("recommend=9", "contact=yes");
        assertThat(stored("select contact_requested from response where customer_id = ?")
                        .get(0))
                .matches("(?i)f(alse)?");
    }

    @Test
    void showsWhatIsMissingAndKeepsWhatWasTyped() {
        Document page = browser.opens("").sends("reason=<b>Two days late</b>").page();
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.title()).isEqualTo("Error: How was it? – Müller & Söhne");
        assertThat(page.select("[role=alert] h1").text()).isEqualTo("One thing is missing");
        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#q-recommend");
        assertThat(page.select("#q-recommend .error-text").text()).isEqualTo("Choose a score from 0 to 10");
        assertThat(page.select("#q-recommend").attr("aria-describedby")).isEqualTo("q-recommend-error");
        assertThat(page.select("textarea").val()).isEqualTo("<b>Two days late</b>");
        assertThat(answers()).isEmpty();
    }

    @Test
    void asksForAShorterText() {
        Document page = browser.opens("")
                .sends("recommend=5", "reason=" + "x".repeat(101))
                .page();
        assertThat(browser.status()).isEqualTo(422);
        assertThat(page.select(".error-text").text())
                .isEqualTo("Shorten your text. It may have up to 100 characters and has 101.");
        assertThat(page.select("[checked]").eachAttr("value")).containsExactly("5");
        assertThat(page.select("textarea").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void speaksAnotherLanguageWithoutLosingWhatWasTyped() {
        Document page = browser.opens("")
                .sends("recommend=6", "reason=Too late", "contact=yes", "lang=de")
                .page();
        assertThat(browser.status()).isEqualTo(200);
        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select("legend").text()).isEqualTo("Wie wahrscheinlich empfiehlst du uns?");
        assertThat(page.select("[name=recommend][checked]").val()).isEqualTo("6");
        assertThat(page.select("[name=contact][checked]")).hasSize(1);
        assertThat(page.select("textarea").val()).isEqualTo("Too late");
        assertThat(page.select(".cluster .button").get(0).text()).isEqualTo("Weiter");
        assertThat(answers()).isEmpty();
        assertThat(browser.sends("recommend=6").location()).endsWith("?page=2&lang=de");
        assertThat(stored("select language from response where customer_id = ?"))
                .containsExactly("de");
    }

    @Test
    void readsFromTheRightInArabic() {
        Document page = browser.opens("?lang=ar&score=9").page();
        assertThat(page.select("html[lang=ar][dir=rtl]")).hasSize(1);
        assertThat(page.select(".notice").text()).contains("9").contains("«التالي»");
        assertThat(page.text()).doesNotContain("Optional").doesNotContain("Next");
    }

    @Test
    void beginsAtTheFirstPage() {
        browser.opens("")
                .post(Map.of("page", List.of("2"), "order", List.of("4")))
                .then()
                .statusCode(200);
        assertThat(answers()).isEmpty();
    }

    @Test
    void namesBothEndsAndEveryField() {
        Document page = browser.opens("").page();
        assertThat(page.select("label.tile").first().text()).isEqualTo("0 Not at all likely");
        assertThat(page.select("label.tile").last().text()).isEqualTo("10 Extremely likely");
        assertThat(page.select(".when").eachAttr("data-for"))
                .containsExactly("any", "promoter", "passive", "detractor", "detractor");
        for (Element input : page.select("main input:not([type=hidden]), textarea")) {
            assertThat(input.closest("label") != null
                            || !page.select("label[for=" + input.id() + "]").isEmpty())
                    .isTrue();
        }
        browser.sends("recommend=9");
        assertThat(browser.follows().page().select(".scale--faces .tile").eachText())
                .containsExactly("Very unhappy", "Unhappy", "Neither", "Happy", "Very happy");
        assertThat(browser.page().select("a[href$=?page=1]").text()).isEqualTo("Back");
    }

    @Test
    void saysWhichOrderItIsAbout() {
        assertThat(browser.opens("").page().select(".eyebrow").text()).isEqualTo("About your order 10482");
        assertThat(browser.sends("recommend=3").follows().page().select(".eyebrow"))
                .isEmpty();
    }

    @Test
    void wordsALaterQuestionByTheScoreGivenBefore() {
        browser.opens("").sends("recommend=3");
        assertThat(browser.follows().page().select("[for=q-wish]").text())
                .isEqualTo("How can we make up for it? Optional");
    }

    @Test
    void setsACookieForThisFormAlone() {
        String cookie = browser.opens("").last().header("Set-Cookie");
        assertThat(cookie)
                .startsWith("ask=")
                .contains("Path=/r/" + sent.token(), "HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
        assertThat(browser.opens("").last().header("Set-Cookie")).isNull();
        assertThat(browser.last().header("Cache-Control")).isEqualTo("no-store");
    }
}
