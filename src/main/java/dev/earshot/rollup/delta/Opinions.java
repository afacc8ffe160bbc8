package dev.earshot.rollup.delta;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The ledger behind "the latest answer of each customer within L days". An answer at t is its customer's opinion from t until
 * the next one at t′ or until t + L, whichever is first: one signed event at each end, +1 and −1, on local days.
 *
 * <p>The events are stored against what would be there anyway. Were nobody to answer twice, the opinions at the end of day D
 * would be the answers of the L days up to D, which the daily counts know. So the ledger holds only where an opinion ends on
 * another day than the one L days after it began: −1 on the day it does end, +1 on the day it would have. Whoever answers once
 * costs no row; in a zone that changes its clocks, those near midnight cost two.
 */
public final class Opinions {

    private Opinions() {}

    /**
     * What the ledger changes when one customer's answer to a question does.
     *
     * @param previous the customer's answer before it, {@code next} the one after it
     */
    public static Deltas of(
            Optional<Opinion> previous,
            Optional<Opinion> before,
            Optional<Opinion> after,
            Optional<Opinion> next,
            ZoneId zone) {
        Deltas deltas = new Deltas();
        if (!before.equals(after)) {
            ends(chain(previous, before), next, zone, -1, deltas);
            ends(chain(previous, after), next, zone, 1, deltas);
        }
        return deltas;
    }

    /** What the ledger holds of all answers of one customer to one question. */
    public static Deltas of(SortedSet<Opinion> all, ZoneId zone) {
        Deltas deltas = new Deltas();
        ends(List.copyOf(all), Optional.empty(), zone, 1, deltas);
        return deltas;
    }

    private static List<Opinion> chain(Optional<Opinion> previous, Optional<Opinion> own) {
        return List.copyOf(
                new TreeSet<>(Stream.concat(previous.stream(), own.stream()).toList()));
    }

    private static void ends(List<Opinion> chain, Optional<Opinion> next, ZoneId zone, int times, Deltas deltas) {
        for (int i = 0; i < chain.size(); i++) {
            Optional<Opinion> follower = i + 1 < chain.size() ? Optional.of(chain.get(i + 1)) : next;
            for (int window : Basis.WINDOWS) {
                end(chain.get(i).answer(), follower, window, zone, times, deltas);
            }
        }
    }

    private static void end(
            Contribution answer, Optional<Opinion> next, int window, ZoneId zone, int times, Deltas deltas) {
        // On instants: a window is so many times 24 hours, whatever the clocks do in between.
        Instant expires = answer.at().plus(Duration.ofHours(24L * window));
        LocalDate ends = next.filter(later -> later.answer().at().isBefore(expires))
                .map(later -> later.answer().day())
                .orElseGet(() -> expires.atZone(zone).toLocalDate());
        LocalDate expected = answer.day().plusDays(window);
        if (!ends.equals(expected)) {
            deltas.everywhere(answer, window, ends, -times);
            deltas.everywhere(answer, window, expected, times);
        }
    }
}
