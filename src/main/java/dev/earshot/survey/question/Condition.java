package dev.earshot.survey.question;

import java.util.Set;

/** A rule about one respondent, such as {@code answers.recommend <= 6}. Reading it is the work of {@code platform.cel}. */
public interface Condition {

    /** Holds for everybody. */
    Condition ALWAYS = new Condition() {
        @Override
        public Truth test(Known known) {
            return Truth.YES;
        }

        @Override
        public String source() {
            return "";
        }

        @Override
        public Set<String> answers() {
            return Set.of();
        }

        @Override
        public String toString() {
            return "always";
        }
    };

    enum Truth {
        YES,
        NO,
        /** It asks for something that is not known: an answer not given, a fact the event does not have. */
        UNKNOWN
    }

    Truth test(Known known);

    /** As it was written; empty for {@link #ALWAYS}. */
    String source();

    /** The answers it reads, by the ids of their questions with "-" written "_". */
    Set<String> answers();

    /** Whether it holds for sure. What cannot be decided does not. */
    default boolean holds(Known known) {
        return test(known) == Truth.YES;
    }
}
