package dev.earshot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** A tab that is looked at closely: narrow and wide, light and dark, and for what its console says. */
final class Look implements AutoCloseable {

    private static final int NARROWEST = 320;
    private static final int PHONE = 360;
    private static final int DESK = 1440;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Look(Browser browser, String address, boolean scripts) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(10_000);
        page = context.newPage();
        page.onPageError(error -> complaints.add(error));
        page.onConsoleMessage(message -> {
            // A form with a mistake is answered 422, which the console notes as a failure to load.
            if (message.type().equals("error") && !message.text().contains("status of 422")) {
                complaints.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Nothing to object to in the page as it is now. */
    void isFine(String name) {
        for (int width : List.of(PHONE, DESK)) {
            page.setViewportSize(width, 900);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                assertThat(violations()).as("%s at %d px, %s", name, width, scheme).isEmpty();
            }
        }
        page.setViewportSize(NARROWEST, 900);
        assertThat(page.evaluate("document.scrollingElement.scrollWidth"))
                .as(name + ": no scrolling sideways at " + NARROWEST + " px")
                .isEqualTo(NARROWEST);
        assertThat(complaints).as(name + ": what the console says").isEmpty();
        page.setViewportSize(DESK, 900);
    }

    private List<String> violations() {
        return new AxeBuilder(page)
                .setLegacyMode(true)
                .exclude("iframe") // a mail in its sandbox; its own test reads it
                .analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getHtml()))
                        .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
