package dev.earshot.score.integrity;

import dev.earshot.score.integrity.Alarm.Detector;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Units that invite more of their customers on days that went well: correlation of both by day, by Fisher's z. */
public final class InviteTiming {

    /** Standard deviations of no connection. */
    static final double THRESHOLD = 3;

    private static final int FEWEST_DAYS = 20;
    private static final long FEWEST_TOUCHES = 5;

    private InviteTiming() {}

    /** @param went how well the day went, in any unit: higher is better (share delivered in time, say) */
    public record Day(long eligible, long invited, double went) {

        double rate() {
            return (double) invited / eligible;
        }
    }

    /** @param days those below {@value #FEWEST_TOUCHES} eligible touches are left out; 20 have to remain */
    public static Optional<Alarm> alarm(String unit, List<Day> days) {
        List<Day> judged =
                days.stream().filter(day -> day.eligible >= FEWEST_TOUCHES).toList();
        if (judged.size() < FEWEST_DAYS) {
            return Optional.empty();
        }
        double r = correlation(judged);
        double z = .5 * Math.log((1 + r) / (1 - r)) * Math.sqrt(judged.size() - 3);
        return z > THRESHOLD ? Optional.of(alarm(unit, judged.size(), r, z)) : Optional.empty();
    }

    private static Alarm alarm(String unit, int days, double r, double z) {
        String sentence =
                "On %d days %s invited more of its customers the better the day went (correlation %s); that is %s standard deviations from no connection, the limit is 3. See when invitations are sent, and who decides."
                        .formatted(days, unit, String.format(Locale.ROOT, "%.2f", r), Wording.tenths(z));
        return new Alarm(Detector.INVITE_TIMING, unit, z, THRESHOLD, sentence);
    }

    /** 0 where either never changes; short of 1, so that z stays a number. */
    private static double correlation(List<Day> days) {
        double rates = days.stream().mapToDouble(Day::rate).average().orElseThrow();
        double went = days.stream().mapToDouble(Day::went).average().orElseThrow();
        double both = 0;
        double ofRates = 0;
        double ofWent = 0;
        for (Day day : days) {
            both += (day.rate() - rates) * (day.went - went);
            ofRates += (day.rate() - rates) * (day.rate() - rates);
            ofWent += (day.went - went) * (day.went - went);
        }
        return ofRates == 0 || ofWent == 0 ? 0 : Math.min(1 - 1e-12, both / Math.sqrt(ofRates * ofWent));
    }
}
