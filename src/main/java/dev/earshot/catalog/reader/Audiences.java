package dev.earshot.catalog.reader;

import dev.earshot.catalog.reader.text.Part;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.survey.Audience;
import dev.earshot.survey.InviteRule;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Reads who may answer, and until when. */
record Audiences(Part survey, Findings findings) {

    Audience read(Optional<InviteRule> invite) {
        if (survey.has("who") && survey.has("open")) {
            findings.problem(survey.at("open"), "\"open\" and \"who\" say the same. Keep \"who\"");
        }
        Audience audience = survey.word("who")
                .map(word -> Audience.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElseGet(() -> survey.flag("open") ? Audience.BOTH : Audience.INVITED);
        if (!audience.isOpen() && !survey.has("invite") && findings.sound()) {
            findings.warning(
                    survey.at(survey.has("who") ? "who" : "open"),
                    "nobody can answer this survey: it is neither open nor has an invite");
        }
        if (!audience.isInvited() && invite.isPresent()) {
            findings.warning(
                    survey.at("invite"), "nobody is invited, for \"who\" is open. Write \"who: both\", or remove this");
        }
        return audience;
    }

    Optional<LocalDate> closes() {
        return survey.fields().scalar("closes").flatMap(this::day);
    }

    private Optional<LocalDate> day(Scalar given) {
        try {
            // The parser alone would take years of five digits and a sign.
            if (given.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return Optional.of(LocalDate.parse(given.text()));
            }
        } catch (DateTimeParseException e) {
            // Told below, like every other day there is not.
        }
        findings.problem(given, "\"closes\" is a day such as 2027-01-31, not \"" + Part.shortened(given.text()) + "\"");
        return Optional.empty();
    }
}
