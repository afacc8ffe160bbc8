package dev.earshot.insight.trend.page;

import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.TrendRequest;
import dev.earshot.response.ErasureCounts;
import dev.earshot.rollup.Recount;
import dev.earshot.rollup.recount.Checked;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
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

    String of(TrendRequest request, ZoneId zone, LocalDate today, Speech speech) {
        String survey = request.asked().survey().id();
        LocalDate end = request.to().plusDays(1);
        return sentence(recount.checked(survey, request.from(), end), zone, today, speech)
                + erased(erasures.of(survey, request.from(), end), speech);
    }

    static String sentence(Checked checked, ZoneId zone, LocalDate today, Speech speech) {
        if (checked.wrong()) {
            return speech.figures().countsWrong();
        }
        return checked.at()
                .map(at -> at.atZone(zone))
                .map(at ->
                        speech.figures().countsAgreed(speech.format().date(at.toLocalDate(), today), TIME.format(at)))
                .orElseGet(speech.figures()::countsUnknown);
    }

    static String erased(long erased, Speech speech) {
        String count = speech.format().count(erased);
        return erased == 0
                ? ""
                : " "
                        + (erased == 1
                                ? speech.figures().erasedOne(count)
                                : speech.figures().erased(count));
    }
}
