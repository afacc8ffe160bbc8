package dev.earshot.purchase.page;

import dev.earshot.account.Frame;
import dev.earshot.platform.Format;
import dev.earshot.purchase.Deliveries;
import dev.earshot.purchase.Delivery;
import dev.earshot.purchase.SourceCatalog;
import dev.earshot.purchase.intake.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the page of the inbox together. */
@ApplicationScoped
class InboxPages {

    private static final int MOST_SHOWN = 25;
    private static final String USUAL = "plain";

    private final Deliveries deliveries;
    private final InboxRows rows;
    private final SourceCatalog sources;
    private final Refusals refusals;
    private final Clock clock;

    InboxPages(Deliveries deliveries, InboxRows rows, SourceCatalog sources, Refusals refusals, Clock clock) {
        this.deliveries = deliveries;
        this.rows = rows;
        this.sources = sources;
        this.refusals = refusals;
        this.clock = clock;
    }

    InboxPage of(Frame frame, Deliveries.Wish wish, Optional<String> notice) {
        List<Delivery> found = deliveries.newest(wish, MOST_SHOWN + 1);
        List<Delivery> shown = found.subList(0, Math.min(found.size(), MOST_SHOWN));
        boolean more = found.size() > MOST_SHOWN;
        return new InboxPage(
                frame,
                finding(clock.instant().minus(InboxBadge.RECENT)),
                notice,
                warnings(),
                sources.hasChanged(),
                options(Deliveries.states(), wish.state()),
                options(sources.ids(), wish.source()),
                options(sources.openIds(), Optional.of(USUAL)),
                shown.stream().map(rows::row).toList(),
                more ? Optional.of(link(wish, shown.get(shown.size() - 1))) : Optional.empty(),
                wish.state().isPresent()
                        || wish.source().isPresent()
                        || wish.before().isPresent(),
                TestEventResource.NOBODY);
    }

    static Optional<String> notice(String done) {
        return Optional.ofNullable(
                switch (done) {
                    case "again" ->
                        "It is read again within a few seconds. Load the page again to see what became of it.";
                    case "all-again" -> "Everything rejected is read again within a few seconds.";
                    case "nothing" ->
                        "There was nothing to read again: something came of it already, or it is being read.";
                    case "sources" -> "sources.yaml has been read again.";
                    case "sent" ->
                        "The test event is in, signed like the source's own. It is read within a few seconds.";
                    default -> null;
                });
    }

    private String finding(Instant since) {
        long rejected = deliveries.countRejected(since);
        if (rejected > 0) {
            return Format.ENGLISH.count(rejected) + (rejected == 1 ? " delivery" : " deliveries")
                    + " of the last seven days could not be understood. Each says why; mend the mapping and read "
                    + (rejected == 1 ? "it" : "them") + " again.";
        }
        boolean came = deliveries.newest(Deliveries.Wish.ANY, 1).stream()
                .anyMatch(delivery -> delivery.receivedAt().isAfter(since));
        return came
                ? "Everything that came in the last seven days was understood."
                : "Nothing came in the last seven days.";
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        refusals.lastHour()
                .forEach((source, refused) -> warnings.add(Format.ENGLISH.count(refused.count())
                        + (refused.count() == 1 ? " delivery" : " deliveries") + " of " + source
                        + " turned away in the last hour, the latest because: " + refused.lastReason()
                        + " A shop gives up after a while; compare the secret on both sides."));
        sources.problems().forEach(problem -> warnings.add(problem.toString()));
        return warnings;
    }

    static List<InboxPage.Option> options(List<String> keys, Optional<String> chosen) {
        return keys.stream()
                .map(key -> new InboxPage.Option(key, chosen.filter(key::equals).isPresent()))
                .toList();
    }

    private static String link(Deliveries.Wish wish, Delivery last) {
        return "/inbox?before=" + last.id()
                + wish.state().map(state -> "&state=" + encoded(state)).orElse("")
                + wish.source().map(source -> "&source=" + encoded(source)).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
