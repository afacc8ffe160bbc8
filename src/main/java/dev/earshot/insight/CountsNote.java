package dev.earshot.insight;

import dev.earshot.insight.trend.TrendRequest;
import dev.earshot.platform.Format;
import dev.earshot.response.ErasureCounts;
import dev.earshot.rollup.Recount;
import dev.earshot.rollup.recount.Checked;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How far the counts behind a figure can be trusted, in a sentence or two. */
@ApplicationScoped
class CountsNote {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Recount recount;
    private final ErasureCounts erasures;

    CountsNote(Recount recount, ErasureCounts erasures) {
        this.recount = recount;
        this.erasures = erasures;
    }

    String of(TrendRequest request, ZoneId zone, LocalDate today) {
        String survey = request.asked().survey().id();
        LocalDate end = request.to().plusDays(1);
        return sentence(recount.checked(survey, request.from(), end), zone, today)
                + erased(erasures.of(survey, request.from(), end));
    }

    static String sentence(Checked checked, ZoneId zone, LocalDate today) {
        if (checked.wrong()) {
            return "Some of these counts were found to be wrong and are being counted again.";
        }
        return checked.at()
                .map(at -> at.atZone(zone))
                .map(at -> "These counts were compared with the answers " + when(at, today) + ", and agreed.")
                .orElse("These counts have not been compared with the answers yet.");
    }

    static String erased(long erased) {
        return erased == 0
                ? ""
                : " " + Format.ENGLISH.count(erased) + (erased == 1 ? " response" : " responses")
                        + " of these months changed the figures by being erased.";
    }

    private static String when(ZonedDateTime at, LocalDate today) {
        return "on " + Format.ENGLISH.date(at.toLocalDate(), today) + " at " + TIME.format(at);
    }
}
