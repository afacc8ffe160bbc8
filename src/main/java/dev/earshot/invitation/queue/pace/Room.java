package dev.earshot.invitation.queue.pace;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the pace leaves room for at one moment; mails are let past one by one. */
public final class Room {

    private final Pace pace;
    private final Map<String, Long> lastMinute;
    private int house;

    /** @param lastMinute mails claimed for each domain in the last minute */
    Room(Pace pace, int house, Map<String, Long> lastMinute) {
        this.pace = pace;
        this.house = house;
        this.lastMinute = new HashMap<>(lastMinute);
    }

    public int house() {
        return house;
    }

    /** Domains that get nothing more for the moment. */
    public Set<String> fullDomains() {
        return lastMinute.entrySet().stream()
                .filter(domain -> pace.domain(domain.getValue()) == 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether one more may go to the domain; it then counts. */
    public boolean letsPast(String domain) {
        if (house == 0 || pace.domain(lastMinute.getOrDefault(domain, 0L)) == 0) {
            return false;
        }
        house--;
        lastMinute.merge(domain, 1L, Long::sum);
        return true;
    }
}
