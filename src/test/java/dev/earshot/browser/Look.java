package dev.earshot.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A tab that is looked at closely: narrow and wide, light and dark, and for what its console says. */
final class Look implements AutoCloseable {

    private static final int NARROWEST = 320;
    private static final int PHONE = 360;
    private static final int TABLET = 768;
    private static final int DESK = 1440;
    private static final int HEIGHT = 900;

    /** Elements that stick out on the right and do not scroll by themselves. */
    private static final String WIDEST =
            """
            width => [...document.querySelectorAll('body *')]
              .filter(e => e.getBoundingClientRect().right > width && !e.closest('svg, [popover]'))
              .slice(0, 5).map(e => e.tagName + '.' + e.className)""";

    /** What every page has. */
    private static final String HEAD =
            """
            () => [[document.title.trim() !== '', 'no title'],
                [['en', 'de', 'fr', 'es', 'ar'].includes(document.documentElement.lang), 'no language'],
                [document.querySelectorAll('h1').length === 1, document.querySelectorAll('h1').length + ' h1']]
              .filter(([fine]) => !fine).map(([fine, words]) => words)""";

    /** What opens over the page by a button that shows. */
    private static final String DRAWERS =
            """
            () => [...document.querySelectorAll('[popover]')].filter(drawer =>
                [...document.querySelectorAll(`[popovertarget="${drawer.id}"]`)]
                  .some(button => !drawer.contains(button) && button.checkVisibility()))
              .map(drawer => drawer.id)""";

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> objections = new ArrayList<>();

    Look(Browser browser, String address, boolean scripts) {
        this(browser, address, scripts, "en");
    }

    Look(Browser browser, String address, boolean scripts, String language) {
        this.address = address;
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale(language)
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

    /** @param session of somebody who signed in elsewhere */
    void signIn(String session) {
        context.addCookies(List.of(new Cookie("earshot", session).setUrl(address)));
    }

    /** Opens a page, and waits while it says what is being counted; forgets earlier objections. */
    void goTo(String path) {
        objections.clear();
        int status = page.navigate(path).status();
        if (status != 200) {
            objections.add(path + " answers with " + status);
        }
        page.locator("meta[http-equiv=refresh], [data-live]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Looks at the page as it is now, with everything opened that opens. */
    void at(String name) {
        openEverything();
        head().forEach(found -> objections.add(name + ": " + found));
        Axe axe = Axe.on(page);
        for (int width : List.of(PHONE, TABLET, DESK)) {
            page.setViewportSize(width, HEIGHT);
            // A tablet has no colours of its own.
            for (ColorScheme scheme :
                    width == TABLET ? List.of(ColorScheme.LIGHT) : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                String where =
                        "%s, %d px, %s: ".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT));
                // In the dark the same elements have other colours.
                List<String> rules = scheme == ColorScheme.DARK ? Axe.COLOURS : List.of();
                axe.violations("html", rules).forEach(found -> objections.add(where + found));
                drawers().forEach(drawer -> drawer(drawer, axe, rules, where));
            }
            sideways(name, width);
        }
        page.setViewportSize(NARROWEST, HEIGHT);
        sideways(name, NARROWEST);
        page.setViewportSize(DESK, HEIGHT);
    }

    private void openEverything() {
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
    }

    private void sideways(String name, int width) {
        Object wide = page.evaluate("document.scrollingElement.scrollWidth");
        if (!wide.equals(width)) {
            objections.add("%s scrolls sideways at %d px: %s px, by %s"
                    .formatted(name, width, wide, page.evaluate(WIDEST, width)));
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> head() {
        return (List<String>) page.evaluate(HEAD);
    }

    @SuppressWarnings("unchecked")
    private List<String> drawers() {
        return (List<String>) page.evaluate(DRAWERS);
    }

    private void drawer(String id, Axe axe, List<String> rules, String where) {
        page.evaluate("id => document.getElementById(id).showPopover()", id);
        axe.violations("#" + id, rules).forEach(found -> objections.add(where + "drawer " + id + ": " + found));
        page.evaluate("id => document.getElementById(id).hidePopover()", id);
    }

    /** Looks only whether it fits into a phone, with everything opened that opens. */
    void inAPhone(String name) {
        openEverything();
        for (int width : List.of(NARROWEST, PHONE)) {
            page.setViewportSize(width, HEIGHT);
            sideways(name, width);
        }
    }

    /** What is wrong with the pages looked at; empty when all is well. */
    List<String> objections() {
        return objections;
    }

    @Override
    public void close() {
        context.close();
    }
}
