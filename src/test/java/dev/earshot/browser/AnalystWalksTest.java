package dev.earshot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.SignedIn;
import dev.earshot.insight.PastOrders;
import dev.earshot.insight.response.search.IndexTail;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What analysts do, in a browser: with a mouse, with a keyboard alone, and without JavaScript. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalystWalksTest {

    /** What has the focus, unless it cannot be seen that it has. */
    private static final String FOCUSED =
            """
            () => { const one = document.activeElement, look = getComputedStyle(one), box = one.getBoundingClientRect();
              if (one === document.body) return 'nothing';
              // The button within a date has a ring of the browser's own.
              const within = one.type === 'date' && !one.matches(':focus-visible');
              const ring = within || look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2;
              const seen = box.width > 0 && box.bottom > 0 && box.top < innerHeight && one.checkVisibility();
              const back = !!window.last && !!(one.compareDocumentPosition(window.last) & Node.DOCUMENT_POSITION_FOLLOWING);
              window.last = one;
              return [ring ? '' : 'no ring', seen ? '' : 'out of sight', back ? 'goes back' : '', one.outerHTML.slice(0, 120)]
                .filter(word => word).join(', '); }""";

    @TestHTTPResource
    URL server;

    @Inject
    TestClock clock;

    @Inject
    Database database;

    @Inject
    PastOrders orders;

    @Inject
    IndexTail tail;

    @Inject
    SignedIn people;

    private Chromium chromium;

    @BeforeAll
    void aYearOfOrders() {
        clock.set(TestClock.START);
        orders.write("pages", 2_400, 280, TestClock.START);
        tail.reopen();
        chromium = Chromium.start();
    }

    @AfterAll
    void close() {
        database.write("delete from chart_note where survey_id = 'pages'");
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void commentsOfDetractorsAreFoundByAWordAndTheWordIsMarked() {
        try (Look look = open(true)) {
            Page page = look.page();
            look.goTo("/responses?survey=pages");
            page.locator("#q").fill("damaged");
            page.keyboard().press("Enter");
            page.locator("mark").first().waitFor();
            assertThat(page.url()).contains("q=damaged");
            int found = page.locator(".comment").count();
            page.locator("[name=group][value=detractor]").check();
            page.waitForURL("**group=detractor**");
            assertThat(page.locator(".comment .score")
                            .evaluateAll("all => [...new Set(all.map(one => one.dataset.group))]"))
                    .isEqualTo(List.of("detractor"));
            assertThat(page.locator(".comment").count()).isBetween(1, found);
            assertThat(page.locator("#q").inputValue()).isEqualTo("damaged");
            assertThat(look.objections()).isEmpty();
        }
    }

    @Test
    void whatIsFoundIsExported() throws IOException {
        try (Look look = open(true)) {
            look.goTo("/responses?survey=pages&q=damaged");
            Download download = look.page()
                    .waitForDownload(
                            () -> look.page().locator("a[download]").first().click());
            List<String> lines = Files.readAllLines(download.path());
            assertThat(download.suggestedFilename()).endsWith(".csv");
            assertThat(lines).hasSizeGreaterThan(2);
            assertThat(lines.subList(1, lines.size())).allMatch(line -> line.contains("damaged"));
        }
    }

    @Test
    void aNoteIsAddedChangedAndDeletedByKeyboard() {
        try (Look look = open(true)) {
            Page page = look.page();
            look.goTo("/trend?survey=pages");
            page.locator("#note-words").fill("New courier");
            page.keyboard().press("Enter");
            page.locator("#notes .apart:has-text('New courier')").waitFor();
            page.locator("#notes summary").press("Enter");
            page.locator("#words-A").fill("Another courier");
            page.keyboard().press("Enter");
            page.locator("#notes .apart:has-text('Another courier')").waitFor();
            assertThat(page.locator("svg .ink:text-is('A')").count()).isPositive();
            look.at("trend with a note");
            page.locator("#notes [formaction]").press("Enter"); // opened by looking
            page.locator("#notes li").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(look.objections()).isEmpty();
        }
    }

    @Test
    void aNumberIsOpenedByKeyboardDownToTheResponsesBehindIt() {
        try (Look look = open(true)) {
            Page page = look.page();
            look.goTo("/trend?survey=pages");
            String shown = page.locator(".finding").textContent();
            tabTo(page, "main a[href^='/figures/pages/recommend']");
            page.keyboard().press("Enter");
            page.waitForURL("**/figures/pages/recommend?**");
            String figure = page.locator(".finding strong").textContent().split(" ")[0];
            assertThat(shown).contains(figure);
            List<String> left = page.locator("tbody td:last-child").allTextContents();
            assertThat(left).hasSizeGreaterThan(2);
            String counted = left.get(left.size() - 1);
            tabTo(page, "main a[href^='/responses']");
            assertThat(page.locator(":focus").textContent()).isEqualTo("The " + counted + " responses behind it");
            page.keyboard().press("Enter");
            page.waitForURL("**/responses?**");
            assertThat(page.locator(".finding").textContent()).startsWith(counted + " ");
            assertThat(look.objections()).isEmpty();
        }
    }

    private static void tabTo(Page page, String link) {
        for (int stop = 0; page.locator(link + ":focus").count() == 0; stop++) {
            assertThat(stop).as("stops before " + link).isLessThan(60);
            page.keyboard().press("Tab");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?survey=pages",
                "/trend?survey=pages",
                "/segments?survey=pages",
                "/responses?survey=pages&q=late"
            })
    void theFocusIsSeenGoesForwardAndSkipsTheRail(String path) {
        try (Look look = open(true)) {
            Page page = look.page();
            look.goTo(path);
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            assertThat((String) page.evaluate(FOCUSED)).startsWith("<a class=\"skip\"");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("!!document.activeElement.closest('main')"))
                    .isEqualTo(true);
            page.evaluate("window.last = null");
            for (int stop = 0; stop < 40; stop++) {
                String focused = (String) page.evaluate(FOCUSED);
                if (focused.equals("nothing")) {
                    assertThat(stop).isGreaterThan(5);
                    return;
                }
                assertThat(focused).startsWith("<");
                page.keyboard().press("Tab");
            }
        }
    }

    @Test
    void drawersOpenByKeyboardCloseByEscAndGiveTheFocusBack() {
        try (Look look = open(true)) {
            Page page = look.page();
            page.setViewportSize(360, 900);
            look.goTo("/responses?survey=pages");
            for (String id : List.of("rail", "filters")) {
                Locator button = page.locator("[popovertarget=" + id + "]:not([popovertargetaction])");
                button.press("Enter");
                assertThat(page.locator("#" + id + ":popover-open").count())
                        .as(id)
                        .isOne();
                page.keyboard().press("Escape");
                assertThat(page.locator("#" + id + ":popover-open").count())
                        .as(id)
                        .isZero();
                assertThat(button.evaluate("one => one === document.activeElement"))
                        .as(id)
                        .isEqualTo(true);
            }
            page.locator("details:has(form[action='/tag-rules']) summary, details summary")
                    .last()
                    .press("Enter");
            assertThat(page.locator("details[open]").count()).isOne();
        }
    }

    @Test
    void everythingWorksWithoutJavaScript() {
        try (Look look = open(false)) {
            Page page = look.page();
            page.navigate("/trend?survey=pages");
            page.locator("#survey").selectOption("pages-few");
            page.locator("form:has(#survey) .button").click();
            assertThat(page.url()).contains("survey=pages-few");
            page.locator(".segmented a:text-is('Month')").click();
            assertThat(page.url()).contains("by=month");
            page.navigate("/responses?survey=pages");
            page.locator("[name=group][value=promoter]").check();
            page.locator("#filters .button:not(.drawer__close)").click();
            assertThat(page.url()).contains("group=promoter");
            page.locator(".comment summary").first().click();
            page.locator(".comment [name=tag]").first().fill("praise");
            page.locator(".comment form .button").first().click();
            assertThat(page.locator(".comment a.tag").first().textContent()).isEqualTo("praise");
            page.navigate("/segments?survey=pages");
            page.locator("#field").selectOption("order.courier");
            page.locator("form.scope .button").last().click();
            assertThat(page.locator(".league tbody th").first().textContent()).contains("st");
        }
    }

    private Look open(boolean scripts) {
        Look look = new Look(chromium.browser(), server.toString(), scripts);
        look.signIn(people.session());
        return look;
    }
}
