package dev.earshot.risk;

import dev.earshot.risk.RiskSignal.Kind;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** What was seen in an answer or in the silence after it, as figures, and in English; others say it in other languages. */
public sealed interface Observation {

    Kind kind();

    /** "Fell from 9 to 3." */
    String sentence();

    /** @param days since it was given; empty while it is of now */
    record LowScore(int value, int highest, OptionalLong days) implements Observation {
        @Override
        public Kind kind() {
            return Kind.SCORE;
        }

        @Override
        public String sentence() {
            return "Scored " + value + " of " + highest + (days.isPresent() ? ", " + ago(days.getAsLong()) : "") + ".";
        }
    }

    /** @param effort whether more of it is worse */
    record Fall(int before, int now, boolean effort) implements Observation {
        @Override
        public Kind kind() {
            return Kind.FALL;
        }

        @Override
        public String sentence() {
            return (effort ? "Effort rose from " : "Fell from ") + before + " to " + now + ".";
        }
    }

    /** @param drivers one or more */
    record LowDrivers(List<Rated> drivers) implements Observation {

        /** @param name for people: "Speed" */
        public record Rated(String name, int value, int highest) {}

        public LowDrivers {
            drivers = List.copyOf(drivers);
        }

        @Override
        public Kind kind() {
            return Kind.DRIVER;
        }

        @Override
        public String sentence() {
            return drivers.stream()
                    .map(driver -> driver.name() + " rated " + driver.value() + " of " + driver.highest())
                    .collect(Collectors.joining(", ", "", "."));
        }
    }

    /** @param days it has been open; 0 on the first */
    record Asked(long days, boolean overdue) implements Observation {
        @Override
        public Kind kind() {
            return Kind.REQUEST;
        }

        @Override
        public String sentence() {
            return "Asked to be contacted" + (days > 0 ? " " + ago(days) : "")
                    + (overdue ? ", and waits longer than planned." : ".");
        }
    }

    /** It was less than they had expected. */
    record ExpectedMore() implements Observation {
        @Override
        public Kind kind() {
            return Kind.EXPECTATION;
        }

        @Override
        public String sentence() {
            return "Expected more.";
        }
    }

    record Silence(long weeks) implements Observation {
        @Override
        public Kind kind() {
            return Kind.SILENCE;
        }

        @Override
        public String sentence() {
            return "No order and no answer for " + weeks + " weeks.";
        }
    }

    /** @param invitations in a row */
    record Unanswered(int invitations) implements Observation {
        @Override
        public Kind kind() {
            return Kind.UNANSWERED;
        }

        @Override
        public String sentence() {
            return "Did not answer the last " + invitations + " invitations.";
        }
    }

    /** @param sentence as whoever wrote the survey put it */
    record OwnRule(String sentence) implements Observation {
        @Override
        public Kind kind() {
            return Kind.OWN_RULE;
        }
    }

    private static String ago(long days) {
        return days == 1 ? "1 day ago" : days + " days ago";
    }
}
