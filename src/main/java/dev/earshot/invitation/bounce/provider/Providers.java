package dev.earshot.invitation.bounce.provider;

import dev.earshot.platform.EarshotConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The providers whose secret is set, by the last part of their address. */
@ApplicationScoped
class Providers {

    private final Map<String, Provider> known = new TreeMap<>();

    Providers(EarshotConfig config) {
        EarshotConfig.Bounces set = config.bounces();
        Sns sns = new Sns(new AmazonWeb()::get);
        add("ses", set.sesTopic(), topic -> new Ses(topic, sns));
        add("postmark", set.postmarkLogin(), Postmark::new);
        add("mailgun", set.mailgunKey(), Mailgun::new);
        add("sendgrid", set.sendgridKey(), Sendgrid::new);
    }

    Optional<Provider> get(String name) {
        return Optional.ofNullable(known.get(name));
    }

    private void add(String name, Optional<String> secret, Function<String, Provider> provider) {
        secret.map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(provider)
                .ifPresent(made -> known.put(name, made));
    }
}
