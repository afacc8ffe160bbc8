package dev.earshot.invitation.link;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells openings by people from those by machines, by what the links alone show. */
public final class Opening {

    /** A program that tests a link opens it right after. */
    static final Duration HEAD_TO_GET = Duration.ofSeconds(10);

    private Opening() {}

    /** The first opening without signs of a machine. @param events of one invitation */
    public static Optional<Instant> byAPerson(List<LinkEvent> events) {
        Optional<Burst> burst = Burst.in(events);
        return events.stream()
                .filter(event -> event.kind() == LinkEvent.Kind.GET)
                .filter(event -> event.agent() == Agent.BROWSER && !event.prefetch())
                .filter(event -> !Sign.areAMachines(event.signs()))
                .filter(event -> !followsHead(event, events))
                .filter(event -> burst.filter(b -> b.looksLike(event.client(), event.network(), event.at()))
                        .isEmpty())
                .map(LinkEvent::at)
                .min(Instant::compareTo);
    }

    /** Whether the same client had tested a link of the mail right before. */
    public static boolean followsHead(LinkEvent event, List<LinkEvent> events) {
        return events.stream()
                .filter(head ->
                        head.kind() == LinkEvent.Kind.HEAD && head.client().equals(event.client()))
                .anyMatch(head -> !head.at().isAfter(event.at())
                        && !head.at().plus(HEAD_TO_GET).isBefore(event.at()));
    }
}
