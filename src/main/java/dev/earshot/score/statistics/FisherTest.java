package dev.earshot.score.statistics;

/**
 * Fisher's exact test of two shares, both sides: of all tables with the same margins, those no likelier than the one seen.
 * Counted outwards from the likeliest table until nothing is left to count, so that millions of answers are no trouble.
 *
 * @param p the chance of a table as unlikely or more, 0 to 1
 * @param midP counting half of what is exactly as likely as the table seen: less timid. Paper 8
 */
public record FisherTest(double p, double midP) {

    /** Tables whose chances differ by less are equally likely, as R has it. */
    private static final double ALIKE = 1e-7;

    private static final double NOTHING = 1e-300;

    public static FisherTest of(long hitsBefore, long before, long hitsAfter, long after) {
        Table seen = new Table(before, after, hitsBefore + hitsAfter);
        double chance = seen.relative(hitsBefore);
        double all = 0;
        double rarer = 0;
        double alike = 0;
        for (int step = -1; step <= 1; step += 2) {
            long hits = step < 0 ? seen.mode() : seen.mode() + 1;
            double weight = step < 0 ? 1 : seen.up(seen.mode());
            while (weight > NOTHING && seen.holds(hits)) {
                all += weight;
                if (Math.abs(weight - chance) <= ALIKE * chance) {
                    alike += weight;
                } else if (weight < chance) {
                    rarer += weight;
                }
                weight *= step < 0 ? seen.down(hits) : seen.up(hits);
                hits += step;
            }
        }
        return new FisherTest(Math.min(1, (rarer + alike) / all), Math.min(1, (rarer + alike / 2) / all));
    }

    /** All tables with these margins; one is known by its hits before. */
    private record Table(long before, long after, long hits) {

        boolean holds(long hitsBefore) {
            return hitsBefore >= Math.max(0, hits - after) && hitsBefore <= Math.min(hits, before);
        }

        long mode() {
            long likeliest = (long) ((hits + 1.0) * (before + 1.0) / (before + after + 2.0));
            return Math.min(Math.max(likeliest, Math.max(0, hits - after)), Math.min(hits, before));
        }

        /** How much likelier one hit more is. */
        double up(long hitsBefore) {
            return (double) (hits - hitsBefore)
                    * (before - hitsBefore)
                    / ((hitsBefore + 1.0) * (after - hits + hitsBefore + 1.0));
        }

        /** How much likelier one hit less is. */
        double down(long hitsBefore) {
            return hitsBefore
                    * (double) (after - hits + hitsBefore)
                    / ((hits - hitsBefore + 1.0) * (before - hitsBefore + 1.0));
        }

        /** The chance of a table, as a part of that of the likeliest. */
        double relative(long hitsBefore) {
            double weight = 1;
            for (long at = mode(); at < hitsBefore && weight > NOTHING; at++) {
                weight *= up(at);
            }
            for (long at = mode(); at > hitsBefore && weight > NOTHING; at--) {
                weight *= down(at);
            }
            return weight;
        }
    }
}
