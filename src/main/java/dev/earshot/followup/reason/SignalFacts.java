package dev.earshot.followup.reason;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.earshot.risk.Observation;
import dev.earshot.risk.RiskSignal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** Signals as code and parameters, as they are kept and as programs read them. Names are added to, never renamed. */
public final class SignalFacts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CODE = "code";
    private static final String POINTS = "points";

    private SignalFacts() {}

    /** "score", "own_rule". */
    public static String code(Observation seen) {
        return seen.kind().name().toLowerCase(Locale.ROOT);
    }

    public static Map<String, Object> parameters(Observation seen) {
        Map<String, Object> facts = new LinkedHashMap<>();
        if (seen instanceof Observation.LowScore score) {
            facts.put("score", score.value());
            facts.put("highest", score.highest());
            score.days().ifPresent(days -> facts.put("days", days));
        } else if (seen instanceof Observation.Fall fall) {
            facts.put("before", fall.before());
            facts.put("now", fall.now());
            facts.put("effort", fall.effort());
        } else if (seen instanceof Observation.LowDrivers low) {
            facts.put(
                    "drivers",
                    low.drivers().stream()
                            .map(driver ->
                                    Map.of("name", driver.name(), "score", driver.value(), "highest", driver.highest()))
                            .toList());
        } else if (seen instanceof Observation.Asked asked) {
            facts.put("days", asked.days());
            facts.put("overdue", asked.overdue());
        } else if (seen instanceof Observation.Silence silence) {
            facts.put("weeks", silence.weeks());
        } else if (seen instanceof Observation.Unanswered unanswered) {
            facts.put("invitations", unanswered.invitations());
        } else if (seen instanceof Observation.OwnRule rule) {
            facts.put("because", rule.sentence());
        }
        return facts;
    }

    /** As one column keeps them. */
    public static String text(List<RiskSignal> signals) {
        List<Map<String, Object>> kept = new ArrayList<>();
        for (RiskSignal signal : signals) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put(CODE, code(signal.seen()));
            facts.put(POINTS, signal.points());
            facts.putAll(parameters(signal.seen()));
            kept.add(facts);
        }
        try {
            return JSON.writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("names, numbers and texts always have a JSON form", e);
        }
    }

    static List<RiskSignal> signals(String text) {
        try {
            List<RiskSignal> signals = new ArrayList<>();
            for (JsonNode facts : JSON.readTree(text)) {
                signals.add(new RiskSignal(seen(facts), facts.get(POINTS).intValue()));
            }
            return signals;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored signals cannot be read", e);
        }
    }

    private static Observation seen(JsonNode facts) {
        RiskSignal.Kind kind =
                RiskSignal.Kind.valueOf(facts.get(CODE).textValue().toUpperCase(Locale.ROOT));
        return switch (kind) {
            case SCORE ->
                new Observation.LowScore(
                        facts.get("score").intValue(),
                        facts.get("highest").intValue(),
                        facts.has("days") ? OptionalLong.of(facts.get("days").longValue()) : OptionalLong.empty());
            case FALL ->
                new Observation.Fall(
                        facts.get("before").intValue(),
                        facts.get("now").intValue(),
                        facts.get("effort").booleanValue());
            case DRIVER -> new Observation.LowDrivers(drivers(facts.get("drivers")));
            case REQUEST ->
                new Observation.Asked(
                        facts.get("days").longValue(), facts.get("overdue").booleanValue());
            case EXPECTATION -> new Observation.ExpectedMore();
            case SILENCE -> new Observation.Silence(facts.get("weeks").longValue());
            case UNANSWERED ->
                new Observation.Unanswered(facts.get("invitations").intValue());
            case OWN_RULE -> new Observation.OwnRule(facts.get("because").textValue());
        };
    }

    private static List<Observation.LowDrivers.Rated> drivers(JsonNode rated) {
        List<Observation.LowDrivers.Rated> drivers = new ArrayList<>();
        for (JsonNode one : rated) {
            drivers.add(new Observation.LowDrivers.Rated(
                    one.get("name").textValue(),
                    one.get("score").intValue(),
                    one.get("highest").intValue()));
        }
        return drivers;
    }
}
