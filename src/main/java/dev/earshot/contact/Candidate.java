package dev.earshot.contact;

import dev.earshot.survey.InviteRule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The survey that would ask.
 *
 * @param switchedOn whether it sends at all
 * @param closes last local day of the house on which it takes answers
 * @param house zone in which the house counts its days and tells times
 */
public record Candidate(
        String surveyId, InviteRule rule, boolean switchedOn, Optional<LocalDate> closes, ZoneId house) {}
