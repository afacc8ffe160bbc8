package dev.earshot.catalog;

import java.time.Duration;
import java.util.Optional;

/** How long surveys really take. Measured where answers are kept, said wherever somebody is asked. */
public interface AnswerTimes {

    /** What the middle one of the latest respondents needed; empty until enough have answered to the end. */
    Optional<Duration> measured(String surveyId);
}
