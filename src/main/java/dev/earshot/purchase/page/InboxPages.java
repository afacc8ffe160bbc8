package dev.earshot.purchase.page;

import dev.earshot.account.Frame;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.purchase.inbox.Deliveries;
import dev.earshot.purchase.inbox.Delivery;
import dev.earshot.purchase.inbox.SourceCatalog;
import dev.earshot.purchase.intake.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    InboxPage of(Frame frame, Deliveries.Wish wish, Optional<String> done) {
        InboxMessages says = words(frame);
        List<Delivery> found = deliveries.newest(wish, MOST_SHOWN + 1);
        List<Delivery> shown = found.subList(0, Math.min(found.size(), MOST_SHOWN));
        boolean more = found.size() > MOST_SHOWN;
        return new InboxPage(
                frame,
                finding(clock.instant().minus(InboxBadge.RECENT), says, Format.of(frame.language())),
                done.flatMap(what -> notice(what, frame)),
                warnings(says, Format.of(frame.language())),
                sources.hasChanged(),
                options(Deliveries.states(), wish.state(), key -> state(key, says)),
                options(sources.ids(), wish.source(), Function.identity()),
                options(sources.openIds(), Optional.of(USUAL), Function.identity()),
                shown.stream().map(delivery -> rows.row(delivery, says)).toList(),
                more ? Optional.of(link(wish, shown.get(shown.size() - 1))) : Optional.empty(),
                wish.state().isPresent()
                        || wish.source().isPresent()
                        || wish.before().isPresent(),
                TestEventResource.NOBODY);
    }

    /** What was just done, in words; empty where nobody says so. */
    static Optional<String> notice(String done, Frame frame) {
        InboxMessages says = words(frame);
        return Optional.ofNullable(
                switch (done) {
                    case "again" -> says.doneAgain();
                    case "all-again" -> says.doneAllAgain();
                    case "nothing" -> says.doneNothing();
                    case "sources" -> says.doneSources();
                    case "sent" -> says.doneSent();
                    default -> null;
                });
    }

    static InboxMessages words(Frame frame) {
        return PreferredLanguage.words(InboxMessages.class, frame.language());
    }

    /** @param key of the state: "recorded" */
    static String state(String key, InboxMessages says) {
        return switch (key) {
            case "received" -> says.stateReceived();
            case "waiting" -> says.stateWaiting();
            case "held" -> says.stateHeld();
            case "recorded" -> says.stateRecorded();
            case "repeated" -> says.stateRepeated();
            case "skipped" -> says.stateSkipped();
            case "rejected" -> says.stateRejected();
            default -> key;
        };
    }

    private String finding(Instant since, InboxMessages says, Format format) {
        long rejected = deliveries.countRejected(since);
        if (rejected > 0) {
            return rejected == 1 ? says.oneRejected() : says.rejected(format.count(rejected));
        }
        boolean came = deliveries.newest(Deliveries.Wish.ANY, 1).stream()
                .anyMatch(delivery -> delivery.receivedAt().isAfter(since));
        return came ? says.allUnderstood() : says.nothingCame();
    }

    private List<InboxPage.Warning> warnings(InboxMessages says, Format format) {
        List<InboxPage.Warning> warnings = new ArrayList<>();
        refusals.lastHour()
                .forEach((source, refused) -> warnings.add(new InboxPage.Warning(
                        refused.count() == 1
                                ? says.oneTurnedAway(source)
                                : says.turnedAway(format.count(refused.count()), source),
                        refused.lastReason())));
        sources.problems().forEach(problem -> warnings.add(new InboxPage.Warning("", problem.toString())));
        return warnings;
    }

    static List<InboxPage.Option> options(List<String> keys, Optional<String> chosen, Function<String, String> words) {
        return keys.stream()
                .map(key -> new InboxPage.Option(
                        key, words.apply(key), chosen.filter(key::equals).isPresent()))
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
