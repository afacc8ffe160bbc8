package dev.earshot.score.integrity;

import dev.earshot.score.integrity.Alarm.Detector;
import java.util.List;

/** Units of which many answers come from one device that is not meant to be shared. */
public final class OneDevice {

    /** Share of the answers of a unit. */
    static final double THRESHOLD = .2;

    private static final long FEWEST = 20;

    private OneDevice() {}

    /**
     * @param answers all of the unit, but those from a kiosk that everybody uses
     * @param mostFromOne how many of them came from the device that sent most
     */
    public record Unit(String name, long answers, long mostFromOne) {

        double share() {
            return (double) mostFromOne / answers;
        }
    }

    /** @param units those below {@value #FEWEST} answers are not judged */
    public static List<Alarm> alarms(List<Unit> units) {
        return units.stream()
                .filter(unit -> unit.answers >= FEWEST && unit.share() > THRESHOLD)
                .map(OneDevice::alarm)
                .toList();
    }

    private static Alarm alarm(Unit unit) {
        String sentence =
                "Of %d answers at %s %d (%s) came from one device; the limit is 20 %%. See whose device it is and who holds it when customers answer."
                        .formatted(unit.answers, unit.name, unit.mostFromOne, Wording.percent(unit.share()));
        return new Alarm(Detector.ONE_DEVICE, unit.name, unit.share(), THRESHOLD, sentence);
    }
}
