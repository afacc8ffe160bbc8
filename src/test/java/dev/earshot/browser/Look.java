package dev.earshot.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A tab that is looked at closely: narrow and wide, light and dark, and for what its console says. */
final class Look implements AutoCloseable {

    private static final int NARROWEST = 320;
    private static final int PHONE = 360;
    private static final int DESK = 1440;
    private static final int HEIGHT = 900;

    /** Elements that stick out on the right and do not scroll by themselves. */
    private static final String WIDEST =
            """
            width => [...document.querySelectorAll('body *')]
              .filter(e => e.getBoundingClientRect().right > width && !e.closest('svg, [popover]'))
              .slice(0, 5).map(e => e.tagName + '.' + e.className)""";

    private final BrowserContext context;
    private final Page page;
    private final List<String> objections = new ArrayList<>();

    Look(Browser browser, String address, boolean scripts) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(10_000);
        page = context.newPage();
        page.onPageError(error -> objections.add("script: " + error));
        page.onConsoleMessage(message -> {
            // A form with a mistake is answered 422, which the console notes as a failure to load.
            if (message.type().equals("error") && !message.text().contains("status of 422")) {
                objections.add("console: " + message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Looks at the page as it is now. */
    void at(String name) {
        for (int width : List.of(PHONE, DESK)) {
            page.setViewportSize(width, HEIGHT);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                violations()
                        .forEach(found -> objections.add("%s, %d px, %s: %s".formatted(name, width, scheme, found)));
            }
        }
        page.setViewportSize(NARROWEST, HEIGHT);
        Object width = page.evaluate("document.scrollingElement.scrollWidth");
        if (!width.equals(NARROWEST)) {
            objections.add("%s scrolls sideways at %d px: %s px, by %s"
                    .formatted(name, NARROWEST, width, page.evaluate(WIDEST, NARROWEST)));
        }
        page.setViewportSize(DESK, HEIGHT);
    }

    /** What is wrong with the pages looked at; empty when all is well. */
    List<String> objections() {
        return objections;
    }

    private Stream<String> violations() {
        return new AxeBuilder(page)
                        .setLegacyMode(true)
                        .exclude("iframe") // a mail in its sandbox
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getHtml()));
    }

    @Override
    public void close() {
        context.close();
    }
}
