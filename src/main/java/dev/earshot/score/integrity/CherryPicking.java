package dev.earshot.score.integrity;

import dev.earshot.score.integrity.Alarm.Detector;
import java.util.List;

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
    public record Unit(String name, long eligible, long invited) implements FunnelPlot.Unit {

        public Unit {
            if (invited < 0 || invited > eligible) {
                throw new IllegalArgumentException(name + " invited " + invited + " of " + eligible);
            }
        }

        @Override
        public long hits() {
            return invited;
        }

        @Override
        public long of() {
            return eligible;
        }
    }

    /** @param units compared with each other; those below {@value #FEWEST} eligible touches are not judged */
    public static List<Alarm> alarms(List<Unit> units) {
        return FunnelPlot.alarms(units, FEWEST, deviation -> deviation < THRESHOLD, CherryPicking::alarm);
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
