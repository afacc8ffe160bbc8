package dev.earshot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever looks at pages sees what is wrong with one, and says where. */
class LookTest {

    private static final String GOOD =
            """
            <!doctype html><html lang="en"><head><title>Fine</title><meta name="color-scheme" content="light dark"></head>
            <body><main><h1>Fine</h1>%s</main></body></html>""";

    @Test
    void objectsToNothingWhereAllIsWell() {
        assertThat(objections(GOOD.formatted("<p>Well.</p>"))).isEmpty();
    }

    @Test
    void namesPageWidthSchemeRuleAndElement() {
        assertThat(
                        objections(
                                GOOD.formatted(
                                        "<details><summary>More</summary><p id=pale>Pale</p></details>"
                                                + "<style>@media (prefers-color-scheme: dark) and (min-width: 1000px) { body { background: #111; color: #eee } #pale { color: #222 } }</style>")))
                .singleElement()
                .asString()
                .startsWith(
                        "a page, 1440 px, dark: color-contrast at #pale: Element has insufficient color contrast of 1.");
    }

    @Test
    void seesWhatIsTooWideForAPhoneOrATablet() {
        assertThat(objections(GOOD.formatted("<p style='width: 700px'>Wide</p>")))
                .containsExactly(
                        "a page scrolls sideways at 360 px: 708 px, by [P.]",
                        "a page scrolls sideways at 320 px: 708 px, by [P.]");
    }

    @Test
    void looksIntoDrawersAndAtTheHead() {
        assertThat(
                        objections(
                                "<html lang=xx><title> </title><main><h1>One</h1><h1>Two</h1>"
                                        + "<button popovertarget=more>More</button><div id=more popover><img src='data:,'></div></main>"))
                .contains("a page: no title", "a page: no language", "a page: 2 h1")
                .anyMatch(found -> found.startsWith("a page, 360 px, light: drawer more: image-alt at img"));
    }

    private static List<String> objections(String page) {
        try (Chromium chromium = Chromium.start();
                Look look = new Look(chromium.browser(), "http://localhost", true)) {
            look.page().setContent(page);
            look.at("a page");
            return List.copyOf(look.objections());
        }
    }
}
