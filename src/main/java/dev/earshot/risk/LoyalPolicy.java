package dev.earshot.risk;

import java.util.List;

/**
 * Who is loyal: answered twice or more, the last time nine or ten, in a year never less, nothing open, and in touch within
 * the last 180 days. For thanks, or for a request that has consent of its own; never offered before an answer is given,
 * which would bend it.
 */
public final class LoyalPolicy {

    private static final int FEWEST_ANSWERS = 2;
    private static final int GOOD = 9;
    private static final long YEAR_DAYS = 365;
    private static final long LONGEST_SILENCE_DAYS = 180;

    private LoyalPolicy() {}

    /**
     * @param outOfTen place on a scale from 0 to 10
     * @param daysAgo when it was given
     */
    public record Past(int outOfTen, long daysAgo) {}

    /**
     * @param answers to the outcome question, in any order
     * @param openComplaint whether something waits to be solved
     * @param contactDays since the last order or answer
     */
    public static boolean isLoyal(List<Past> answers, boolean openComplaint, long contactDays) {
        if (answers.size() < FEWEST_ANSWERS || openComplaint || contactDays > LONGEST_SILENCE_DAYS) {
            return false;
        }
        long latest = answers.stream().mapToLong(Past::daysAgo).min().orElseThrow();
        return answers.stream()
                .filter(answer -> answer.daysAgo <= YEAR_DAYS || answer.daysAgo == latest)
                .allMatch(answer -> answer.outOfTen >= GOOD);
    }
}
