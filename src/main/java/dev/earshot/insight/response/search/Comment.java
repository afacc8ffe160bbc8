package dev.earshot.insight.response.search;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody wrote in answer to one question.
 *
 * @param language of the form
 * @param spoken language of the words
 */
record Comment(
        UUID response,
        String survey,
        String origin,
        String language,
        Instant at,
        String question,
        String words,
        String spoken) {}
