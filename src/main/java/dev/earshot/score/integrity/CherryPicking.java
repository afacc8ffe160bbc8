package dev.earshot.score.integrity;

import dev.earshot.score.integrity.Alarm.Detector;
import java.util.List;
import java.util.stream.IntStream;

/** Units that invite far fewer of their eligible customers than others do: those left out may be the unhappy ones. */
public final class CherryPicking {

    /** Standard deviations below the rate of all, as units vary. */
    static final double THRESHOLD = -3;

    private static final long FEWEST = 50;

    private CherryPicking() {}

    /**
     * @param eligible touches at which a customer could have been invited
     * @param invited how many of them led to an invitation
     */
    public record Unit(String name, long eligible, long invited) {

        public Unit {
            if (invited < 0 || invited > eligible) {
                throw new IllegalArgumentException(name + " invited " + invited + " of " + eligible);
            }
        }
    }

    /** @param units compared with each other; those below {@value #FEWEST} eligible touches are not judged */
    public static List<Alarm> alarms(List<Unit> units) {
        List<Unit> judged =
                units.stream().filter(unit -> unit.eligible >= FEWEST).toList();
        return FunnelPlot.of(
                        judged.stream().mapToLong(Unit::invited).toArray(),
                        judged.stream().mapToLong(Unit::eligible).toArray())
                .map(plot -> IntStream.range(0, judged.size())
                        .filter(i -> plot.corrected(i) < THRESHOLD)
                        .mapToObj(i -> alarm(judged.get(i), plot.corrected(i), plot.center()))
                        .toList())
                .orElse(List.of());
    }

    private static Alarm alarm(Unit unit, double deviation, double center) {
        String sentence =
                "%s invited %d of %d eligible customers (%s), all units together %s; that is %s standard deviations fewer, the limit is 3. See which purchases were not invited, and why."
                        .formatted(
                                unit.name,
                                unit.invited,
                                unit.eligible,
                                Wording.percent((double) unit.invited / unit.eligible),
                                Wording.percent(center),
                                Wording.tenths(-deviation));
        return new Alarm(Detector.CHERRY_PICKING, unit.name, deviation, THRESHOLD, sentence);
    }
}
