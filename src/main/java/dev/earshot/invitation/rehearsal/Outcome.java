package dev.earshot.invitation.rehearsal;

import dev.earshot.contact.Reason;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * What one set of rules did with the past.
 *
 * @param sent invitations by survey
 * @param dropped by reason
 * @param forAPerson held for somebody to look at
 * @param fewestDays whole days between the two invitations to one customer that lie closest; empty where nobody got two
 */
public record Outcome(Map<String, Long> sent, Map<Reason, Long> dropped, long forAPerson, OptionalLong fewestDays) {

    public Outcome {
        sent = Collections.unmodifiableMap(new TreeMap<>(sent));
        EnumMap<Reason, Long> ordered = new EnumMap<>(Reason.class);
        ordered.putAll(dropped);
        dropped = Collections.unmodifiableMap(ordered);
    }

    public long allSent() {
        return sent.values().stream().mapToLong(Long::longValue).sum();
    }

    public long sent(String surveyId) {
        return sent.getOrDefault(surveyId, 0L);
    }

    public long dropped(Reason reason) {
        return dropped.getOrDefault(reason, 0L);
    }
}
