package dev.earshot.score.integrity;

import dev.earshot.score.integrity.Alarm.Detector;
import java.util.List;

/**
 * Finds units where more of something counts than at the others.
 *
 * @param fewest {@link FunnelPlot.Unit#of} of a unit that is judged
 * @param found of what, and what counts: "answers came at night"
 * @param advice where to look
 */
record Excess(Detector detector, long fewest, String found, String advice) {

    /** Standard deviations above the share of all, as units vary. */
    private static final double THRESHOLD = 3;

    List<Alarm> alarms(List<? extends FunnelPlot.Unit> units) {
        return FunnelPlot.alarms(units, fewest, deviation -> deviation > THRESHOLD, this::alarm);
    }

    private Alarm alarm(FunnelPlot.Unit unit, double deviation, double center) {
        String sentence =
                "At %s %d of %d %s (%s), at all units together %s; that is %s standard deviations more, the limit is 3. %s"
                        .formatted(
                                unit.name(),
                                unit.hits(),
                                unit.of(),
                                found,
                                Wording.percent((double) unit.hits() / unit.of()),
                                Wording.percent(center),
                                Wording.tenths(deviation),
                                advice);
        return new Alarm(detector, unit.name(), deviation, THRESHOLD, sentence);
    }
}
