package dev.earshot.catalog;

import java.time.LocalDate;

/** How much a survey is answered. */
public interface AnswerCounts {

    /** Nobody counts further for a list: as many, or more. */
    long MOST = 100_000;

    /** Responses since the beginning of this local day; at most {@link #MOST} + 1. */
    long since(String surveyId, LocalDate day);
}
