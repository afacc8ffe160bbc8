package dev.earshot.insight.response.search;

import java.time.Instant;
import java.util.UUID;

/** What somebody wrote in answer to one question. */
record Comment(
        UUID response, String survey, String origin, String language, Instant at, String question, String words) {}
