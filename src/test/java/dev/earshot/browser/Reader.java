package dev.earshot.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Map;
import java.util.regex.Pattern;

/** Whoever follows a link of a mail in a real browser: a person, or a machine that drives one. */
final class Reader implements AutoCloseable {

    private static final String PERSON =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
    private static final String MACHINE =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36";

    /** The browser of a test is driven by a program, and says so. */
    private static final String UNDRIVEN = "Object.defineProperty(navigator, 'webdriver', { get: () => false })";

    private static final Pattern SCORE = Pattern.compile(".*/r/.*/score.*");

    private final BrowserContext context;
    private final Page page;

    private Reader(Browser browser, Browser.NewContextOptions options) {
        context = browser.newContext(options.setLocale("en-GB"));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
    }

    static Reader person(Browser browser, String address) {
        Reader reader = new Reader(browser, at(address).setUserAgent(PERSON));
        reader.context.addInitScript(UNDRIVEN);
        return reader;
    }

    static Reader personWithoutScripts(Browser browser, String address) {
        return new Reader(browser, at(address).setUserAgent(PERSON).setJavaScriptEnabled(false));
    }

    /** Calls itself a browser, and is driven. */
    static Reader machine(Browser browser, String address) {
        return new Reader(browser, at(address).setUserAgent(MACHINE));
    }

    static Reader prefetcher(Browser browser, String address) {
        return new Reader(
                browser, at(address).setUserAgent(PERSON).setExtraHTTPHeaders(Map.of("Sec-Purpose", "prefetch")));
    }

    private static Browser.NewContextOptions at(String address) {
        return new Browser.NewContextOptions().setBaseURL(address);
    }

    Page page() {
        return page;
    }

    void opens(String token, int score) {
        page.navigate("/r/" + token + "?score=" + score);
    }

    /** Until half a second has passed on the page: what comes sooner is nobody's. */
    void lookAround() {
        double loaded = ((Number) page.evaluate("performance.timing.loadEventEnd")).doubleValue();
        page.waitForFunction("end => Date.now() - end > 500", loaded);
    }

    /** The answer of the server to the next tap the page sends while this is done. */
    Response tapWhile(Runnable deed) {
        return page.waitForResponse(SCORE, deed);
    }

    String notice() {
        return page.locator(".notice").innerText();
    }

    void waitsUntilItSays(String words) {
        page.waitForFunction("words => document.querySelector('.notice').innerText.includes(words)", words);
    }

    /** Sends a tap by itself, as a program does that has read the page's script. */
    int postsAtOnce(int score) {
        return ((Number) page.evaluate(
                        """
                        score => { const box = document.querySelector('[data-tap]').dataset;
                          return fetch(box.tap, { method: 'POST', headers: { 'Content-Type': 'application/json' },
                            body: JSON.stringify({ ticket: box.ticket, score,
                              signals: { touched: false, driven: navigator.webdriver, after: 12 } }) })
                            .then(answer => answer.status) }""",
                        score))
                .intValue();
    }

    @Override
    public void close() {
        context.close();
    }
}
