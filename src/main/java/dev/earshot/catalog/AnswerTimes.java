package dev.earshot.catalog;

import java.time.Duration;
import java.util.Optional;

/** How long people really take for a survey. Known further down the house, where answers are kept. */
public interface AnswerTimes {

    /** What the middle one of the last who finished needed; empty before twenty have. */
    Optional<Duration> measured(String surveyId);
}
