package dev.earshot.catalog;

import java.time.Duration;
import java.util.Optional;

/** How long people needed for a survey. */
public interface AnswerTimes {

    /** Of the one in the middle; empty until enough have answered. */
    Optional<Duration> measured(String surveyId);
}
