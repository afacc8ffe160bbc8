package dev.earshot.risk;

/**
 * One reason for concern.
 *
 * @param points how much it adds, 1 or more
 */
public record RiskSignal(Observation seen, int points) {

    /** Of a rule that the survey itself states. */
    public RiskSignal(int points, String sentence) {
        this(new Observation.OwnRule(sentence), points);
    }

    public Kind kind() {
        return seen.kind();
    }

    /** What a person reads: "Fell from 9 to 3." */
    public String sentence() {
        return seen.sentence();
    }

    /** Where a signal comes from, and what makes it smaller. */
    public enum Kind {
        SCORE(true, "A later answer of 9 or 10 clears it; by itself it halves every 90 days."),
        FALL(true, "A later answer of 9 or 10 clears it; by itself it halves every 90 days."),
        REQUEST(false, "It ends when somebody gets in touch and closes it."),
        EXPECTATION(true, "A later answer of 9 or 10 clears it; by itself it halves every 90 days."),
        DRIVER(true, "A later answer of 9 or 10 clears it; by itself it halves every 90 days."),
        SILENCE(false, "It ends with the next answer or order."),
        UNANSWERED(false, "It ends with the next answer."),
        OWN_RULE(false, "It ends when the survey's rule no longer holds.");

        private final boolean fades;
        private final String lowers;

        Kind(boolean fades, String lowers) {
            this.fades = fades;
            this.lowers = lowers;
        }

        /** Whether it rests on an answer and so counts less the older that is. */
        boolean fades() {
            return fades;
        }
    }

    /** What would make it smaller. */
    public String lowers() {
        return kind().lowers;
    }

    /** "Fell from 9 to 3 (12)." */
    String explained() {
        String sentence = sentence();
        String words = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return words + " (" + points + ").";
    }
}
