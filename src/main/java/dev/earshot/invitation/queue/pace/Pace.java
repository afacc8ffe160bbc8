package dev.earshot.invitation.queue.pace;

import dev.earshot.platform.EarshotConfig;

/**
 * How many mails may go. A limit of 0 means none.
 *
 * @param perDomain mails to one recipient domain in a minute
 * @param perHour mails of the whole house in an hour
 * @param warmUp mails on the first day; twice as many on each day after it, until the cap means nothing
 */
public record Pace(int perDomain, int perHour, int warmUp) {

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    /** Two to the 20th: a cap a million times the first day's is none. */
    private static final long LAST_DAY_OF_WARM_UP = 20;

    static Pace of(EarshotConfig.Pace config) {
        return new Pace(config.perDomain(), config.perHour(), config.warmUp());
    }

    /**
     * @param lastHour mails claimed in the last hour
     * @param today mails claimed since midnight
     * @param day 0 on the day of the first mail
     */
    int house(long lastHour, long today, long day) {
        return Math.min(left(perHour, lastHour), left(warmUpCap(day), today));
    }

    /** @param lastMinute mails claimed for this domain in the last minute */
    int domain(long lastMinute) {
        return left(perDomain, lastMinute);
    }

    boolean isWarmingUp(long day) {
        return warmUpCap(day) != 0;
    }

    /** Mails that may go on this day; 0 for no limit. */
    long warmUpCap(long day) {
        return warmUp == 0 || day > LAST_DAY_OF_WARM_UP ? 0 : (long) warmUp << day;
    }

    private static int left(long limit, long gone) {
        return limit == 0 ? NO_LIMIT : (int) Math.max(0, Math.min(NO_LIMIT, limit - gone));
    }
}
