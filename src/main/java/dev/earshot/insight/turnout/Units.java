package dev.earshot.insight.turnout;

import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.integrity.Alarm;
import dev.earshot.score.integrity.Begging;
import dev.earshot.score.integrity.CherryPicking;
import dev.earshot.score.integrity.Heaping;
import dev.earshot.score.integrity.StaffPresence;
import dev.earshot.score.integrity.WithoutFlagged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Stores, or whatever the first kept field names, looked at for signs that somebody chooses whom to ask or asks for scores.
 *
 * @param field that names them
 * @param judged how many there are
 * @param counts behind each alarm, in the order of the alarms
 * @param sensitivity the figure with and without those an alarm was raised at; empty where none was
 */
public record Units(
        String field, int judged, List<Alarm> alarms, List<Behind> counts, Optional<WithoutFlagged> sensitivity) {

    /** @param hits what counts, {@code of} which */
    public record Behind(long hits, long of) {}

    private static final String STORE = "order.store";
    private static final int TEN = 10;
    private static final int NINE = 9;
    private static final int SEVEN = 7;

    /** Below these a quick answer or two are chance, whatever the share elsewhere. */
    private static final long FEWEST_AT_ONCE = 5;

    private static final class Counts {
        private long eligible;
        private long invited;
        private long answered;
        private long soon;
        private long middling;
        private long tens;
        private long below;
        private long above;
    }

    /** Empty where there is no field to tell units apart. @param fields in the order of a touch's values */
    static Optional<Units> of(Metric metric, double confidence, List<String> fields, List<Touch> touches) {
        String field = fields.contains(STORE) ? STORE : fields.size() > 1 ? fields.get(1) : "";
        int column = fields.indexOf(field);
        if (column < 0) {
            return Optional.empty();
        }
        Map<String, Counts> units = new TreeMap<>();
        Map<String, List<Touch>> answers = new HashMap<>();
        for (Touch touch : touches) {
            String name = touch.values()[column];
            if (!name.isEmpty()) {
                count(units.computeIfAbsent(name, unit -> new Counts()), touch, metric);
                if (touch.scored()) {
                    answers.computeIfAbsent(name, unit -> new ArrayList<>()).add(touch);
                }
            }
        }
        List<Alarm> alarms = alarms(units, metric);
        Map<String, Histogram> scores = new HashMap<>();
        answers.forEach((name, given) -> scores.put(name, Weighed.scores(metric, given)));
        return Optional.of(new Units(
                field,
                units.size(),
                alarms,
                alarms.stream()
                        .map(alarm -> behind(alarm, Objects.requireNonNull(units.get(alarm.unit()))))
                        .toList(),
                alarms.isEmpty()
                        ? Optional.empty()
                        : Optional.of(WithoutFlagged.of(
                                metric,
                                scores,
                                alarms.stream().map(Alarm::unit).collect(Collectors.toSet()),
                                confidence))));
    }

    private static Behind behind(Alarm alarm, Counts unit) {
        return switch (alarm.detector()) {
            case CHERRY_PICKING -> new Behind(unit.invited, unit.eligible);
            case BEGGING -> new Behind(unit.tens, unit.middling);
            case HEAPING -> new Behind(unit.above, unit.above + unit.below);
            default -> new Behind(unit.soon, unit.answered);
        };
    }

    private static void count(Counts unit, Touch touch, Metric metric) {
        unit.eligible++;
        unit.invited += touch.invited() ? 1 : 0;
        if (touch.answered()) {
            unit.answered++;
            unit.soon += StaffPresence.isLikely(touch.seconds(), false) ? 1 : 0;
        }
        if (touch.scored() && metric.highest() == TEN) {
            unit.above += touch.score() >= NINE ? 1 : 0;
            unit.below += touch.score() >= SEVEN && touch.score() < NINE ? 1 : 0;
            if (touch.details() < Begging.EARNED) {
                unit.middling++;
                unit.tens += touch.score() == TEN ? 1 : 0;
            }
        }
    }

    private static List<Alarm> alarms(Map<String, Counts> units, Metric metric) {
        List<Alarm> alarms = new ArrayList<>();
        List<CherryPicking.Unit> picking = new ArrayList<>();
        List<Begging.Unit> begging = new ArrayList<>();
        List<Heaping.Unit> heaping = new ArrayList<>();
        List<StaffPresence.Unit> present = new ArrayList<>();
        units.forEach((name, unit) -> {
            picking.add(new CherryPicking.Unit(name, unit.eligible, unit.invited));
            begging.add(new Begging.Unit(name, unit.middling, unit.tens));
            heaping.add(new Heaping.Unit(name, unit.below, unit.above, OptionalDouble.empty()));
            present.add(new StaffPresence.Unit(name, unit.answered, unit.soon));
        });
        alarms.addAll(CherryPicking.alarms(picking));
        if (metric.highest() == TEN) {
            alarms.addAll(Begging.alarms(begging));
            alarms.addAll(Heaping.alarms(heaping));
        }
        StaffPresence.alarms(present).stream()
                .filter(alarm -> Objects.requireNonNull(units.get(alarm.unit())).soon >= FEWEST_AT_ONCE)
                .forEach(alarms::add);
        return List.copyOf(alarms);
    }
}
