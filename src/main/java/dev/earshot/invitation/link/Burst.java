package dev.earshot.invitation.link;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody opened three or more different scores of one mail within a minute. A person opens one or two: the links of the
 * scale are their own trap for machines that follow them all.
 *
 * @param clients whoever took part
 * @param networks theirs, where known
 */
public record Burst(Instant start, Instant end, Set<String> clients, Set<String> networks) {

    private static final int SCORES = 3;
    private static final Duration WITHIN = Duration.ofSeconds(60);

    /** As long other programs of the same place are taken for the same machine. */
    private static final Duration NEIGHBOURS = Duration.ofMinutes(10);

    /** The newest one; empty where there was none. */
    public static Optional<Burst> in(List<LinkEvent> events) {
        List<LinkEvent> asked = events.stream()
                .filter(event -> event.score().isPresent() && event.kind() != LinkEvent.Kind.POST)
                .sorted(Comparator.comparing(LinkEvent::at))
                .toList();
        Burst found = null;
        for (int last = 0; last < asked.size(); last++) {
            Instant end = asked.get(last).at();
            List<LinkEvent> window = asked.subList(0, last + 1).stream()
                    .filter(event -> !event.at().plus(WITHIN).isBefore(end))
                    .toList();
            if (window.stream()
                            .mapToInt(event -> event.score().getAsInt())
                            .distinct()
                            .count()
                    >= SCORES) {
                found = found == null || found.end.plus(WITHIN).isBefore(end) ? of(window) : found.and(of(window));
            }
        }
        return Optional.ofNullable(found);
    }

    private static Burst of(List<LinkEvent> events) {
        Set<String> clients = new HashSet<>();
        Set<String> networks = new HashSet<>();
        for (LinkEvent event : events) {
            clients.add(event.client());
            if (!event.network().isEmpty()) {
                networks.add(event.network());
            }
        }
        return new Burst(events.get(0).at(), events.get(events.size() - 1).at(), clients, networks);
    }

    private Burst and(Burst later) {
        Set<String> allClients = new HashSet<>(clients);
        allClients.addAll(later.clients);
        Set<String> allNetworks = new HashSet<>(networks);
        allNetworks.addAll(later.networks);
        return new Burst(start, later.end, allClients, allNetworks);
    }

    /** Whoever came in the midst of it, took part in it at any time, or comes from next door soon after. */
    public boolean looksLike(String client, String network, Instant at) {
        boolean amidst = !at.isBefore(start) && !at.isAfter(end.plus(WITHIN));
        boolean nextDoor = networks.contains(network) && !at.isBefore(start) && !at.isAfter(end.plus(NEIGHBOURS));
        return amidst || nextDoor || clients.contains(client);
    }
}
