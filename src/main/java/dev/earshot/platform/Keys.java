package dev.earshot.platform;

import dev.earshot.platform.secret.Secret;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Secrets that must outlive a restart and be the same on every instance: generated once and stored, or given by the
 * environment. Back them up with the database.
 */
@ApplicationScoped
public class Keys {

    /** What a key is for. */
    public enum Name {
        /** Makes customers' address keys; another pepper would forget who must not be written to. */
        PEPPER,
        /** Signs the links that stop mails. */
        UNSUBSCRIBE,
        /** Signs the links that show a survey to somebody who is not signed in. */
        PREVIEW,
        /** Signs the addresses to which undeliverable mails come back. */
        BOUNCE,
        /** Signs the links that stop digests. */
        DIGEST,
        /** Signs what a page brings back with a tap, and hides who followed a link. */
        TAP,
        /** Hides in ids and addresses when a response was given. */
        RESPONSE;

        String setting() {
            return "key." + name().toLowerCase(java.util.Locale.ROOT);
        }

        String environment() {
            return "EARSHOT_KEY_" + name();
        }
    }

    private final Settings settings;
    private final Map<Name, byte[]> known = new EnumMap<>(Name.class);

    Keys(Settings settings) {
        this.settings = settings;
    }

    /** Once, before anybody asks: a key is made in a transaction of its own, for which those who ask in one have no connection. */
    void load(@Observes @Priority(2) StartupEvent start) {
        for (Name name : Name.values()) {
            get(name);
        }
    }

    public synchronized byte[] get(Name name) {
        return known.computeIfAbsent(name, this::load);
    }

    /** What is wrong with the keys, as a sentence, while no mail may be sent; empty when all is well. */
    public Optional<String> problem() {
        String pepper = print(get(Name.PEPPER));
        String first = settings.getOrSet("key.pepper.print", pepper);
        return first.equals(pepper)
                ? Optional.empty()
                : Optional.of("EARSHOT_KEY_PEPPER is not the one this database was made with, so nobody's wish to"
                        + " get no mail could be found. Nothing is sent until the old one is back.");
    }

    private byte[] load(Name name) {
        Optional<String> given = ConfigProvider.getConfig().getOptionalValue(name.environment(), String.class);
        String text = given.orElseGet(() -> settings.getOrSet(name.setting(), Secret.random(32)));
        byte[] key = Base64.getUrlDecoder().decode(text);
        if (key.length < 32) {
            throw new IllegalStateException(
                    name.environment() + " must be at least 32 random bytes as base64url, 43 characters");
        }
        return key;
    }

    private static String print(byte[] key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secret.mac(key, "print"));
    }
}
