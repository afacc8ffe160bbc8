package dev.earshot.purchase.page;

import dev.earshot.platform.Installation;
import dev.earshot.purchase.inbox.Delivery;
import dev.earshot.purchase.inbox.SourceCatalog;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes a line of the inbox of a delivery. */
@ApplicationScoped
class InboxRows {

    private final SourceCatalog sources;
    private final Installation installation;

    InboxRows(SourceCatalog sources, Installation installation) {
        this.sources = sources;
        this.installation = installation;
    }

    InboxPage.Row row(Delivery delivery, InboxMessages says) {
        return new InboxPage.Row(
                delivery.id(),
                delivery.receivedAt().atZone(installation.zone()),
                delivery.source(),
                topic(delivery),
                InboxPages.state(delivery.state(), says),
                mark(delivery.state()),
                delivery.reason());
    }

    /** As the source's present mapping reads it; the event where the message names no topic. */
    private String topic(Delivery delivery) {
        return sources.get(delivery.source())
                .flatMap(source -> DryRun.trace(source, delivery.headers(), delivery.body()))
                .map(trace -> trace.topic().isEmpty() ? trace.event() : trace.topic())
                .filter(topic -> !topic.isEmpty())
                .orElse("–");
    }

    private static String mark(String state) {
        return switch (state) {
            case "rejected", "held" -> "broken";
            case "recorded" -> "done";
            default -> "half";
        };
    }
}
