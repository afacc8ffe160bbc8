package dev.earshot.platform.dkim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How mails are signed (RFC 6376), from the operator's four settings.
 *
 * @param settings for quarkus.mailer; empty where nothing is to be signed
 * @param problem why nothing can be signed although it should be, as a sentence
 */
public record Dkim(Map<String, String> settings, Optional<String> problem) {

    static final String PREFIX = "earshot.dkim.";

    private static final String MAILER = "quarkus.mailer.dkim.";

    /** RFC 8058 demands both headers of one-click unsubscribe; naming one that is missing keeps others from adding it. */
    private static final String SIGNED = "From,Reply-To,Subject,Date,To,Message-ID,MIME-Version,Content-Type,"
            + "List-Unsubscribe,List-Unsubscribe-Post,List-ID,Feedback-ID,Auto-Submitted";

    /** @param setting the value of a setting by its dotted name */
    static Dkim of(Function<String, Optional<String>> setting) {
        Optional<String> selector = setting.apply(PREFIX + "selector");
        Optional<String> key = setting.apply(PREFIX + "key");
        Optional<String> file = setting.apply(PREFIX + "key-file");
        Optional<String> domain = setting.apply(PREFIX + "domain");
        if (selector.isEmpty() && key.isEmpty() && file.isEmpty() && domain.isEmpty()) {
            return new Dkim(Map.of(), Optional.empty());
        }
        if (selector.isEmpty()) {
            return wrong("EARSHOT_DKIM_SELECTOR is not set");
        }
        if (key.isPresent() == file.isPresent()) {
            return wrong(
                    key.isPresent()
                            ? "EARSHOT_DKIM_KEY and EARSHOT_DKIM_KEY_FILE are both set; one is enough"
                            : "neither EARSHOT_DKIM_KEY nor EARSHOT_DKIM_KEY_FILE is set");
        }
        String name = key.isPresent() ? "EARSHOT_DKIM_KEY " : "EARSHOT_DKIM_KEY_FILE ";
        try {
            String bare = DkimKey.bare(key.isPresent() ? key.get() : Files.readString(Path.of(file.orElseThrow())));
            return signing(selector.get(), domain.orElseGet(() -> senderDomain(setting)), bare);
        } catch (IOException e) {
            return wrong(name + "cannot be read: " + file.orElse(""));
        } catch (IllegalArgumentException e) {
            return wrong(name + e.getMessage());
        }
    }

    private static Dkim signing(String selector, String domain, String key) {
        return new Dkim(
                Map.of(
                        MAILER + "enabled", "true",
                        MAILER + "private-key", key,
                        MAILER + "selector", selector,
                        MAILER + "sdid", domain,
                        MAILER + "header-canon-algo", "RELAXED",
                        MAILER + "body-canon-algo", "RELAXED",
                        MAILER + "signed-headers", SIGNED),
                Optional.empty());
    }

    private static Dkim wrong(String what) {
        return new Dkim(
                Map.of(),
                Optional.of(
                        "Sending is held: mails are to be signed (DKIM), but " + what + ". No mail leaves unsigned."));
    }

    private static String senderDomain(Function<String, Optional<String>> setting) {
        String from = setting.apply("earshot.mail.from").orElse("survey@localhost");
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
