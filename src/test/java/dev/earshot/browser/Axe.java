package dev.earshot.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Asks axe-core what bars people from a page. Loaded once for each page, asked as often as one likes. */
final class Axe {

    private static final String SCRIPT = read();

    /** Not in frames: a mail in its sandbox is somebody else's page. */
    private static final String RUN =
            """
            async ({ within, rules }) => {
              const found = await axe.run({ include: [[within]], exclude: [['iframe']] }, {
                resultTypes: ['violations'], preload: false, iframes: false,
                ...(rules.length ? { runOnly: { type: 'rule', values: rules } } : {}) });
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                `${rule.id} at ${node.target.join(' ')}: ${[...node.any, ...node.all, ...node.none]
                  .map(check => check.message)[0] ?? rule.help}: ${node.html.slice(0, 200)}`));
            }""";

    /** What can differ between light and dark. */
    static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private final Page page;

    private Axe(Page page) {
        this.page = page;
    }

    /** @param page loaded, and not left before the last question */
    static Axe on(Page page) {
        page.evaluate(SCRIPT);
        return new Axe(page);
    }

    /** Each with its rule, its element and what is wrong; all rules. */
    List<String> violations() {
        return violations("html", List.of());
    }

    @SuppressWarnings("unchecked")
    List<String> violations(String within, List<String> rules) {
        return (List<String>) page.evaluate(RUN, Map.of("within", within, "rules", rules));
    }

    private static String read() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + "; undefined";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
