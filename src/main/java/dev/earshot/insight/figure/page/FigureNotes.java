package dev.earshot.insight.figure.page;

import dev.earshot.insight.RepeatNote;
import dev.earshot.insight.figure.Figure;
import dev.earshot.insight.figure.FigureFacts;
import dev.earshot.insight.figure.FigureRequest;
import dev.earshot.insight.trend.Speech;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What else is to be known of a figure, in sentences. */
final class FigureNotes {

    private FigureNotes() {}

    static List<String> of(Figure figure, ZoneId zone, OpenedMessages says, Speech speech) {
        List<String> notes = new ArrayList<>();
        FigureRequest request = figure.request();
        FigureFacts facts = figure.facts();
        add(notes, facts.later(), says::later, speech);
        add(notes, facts.changed(), says::changed, speech);
        facts.since()
                .map(moment -> moment.atZone(zone).toLocalDate())
                .filter(day -> request.asOf().filter(day::isAfter).isPresent())
                .map(day -> says.since(speech.format().longDate(day, figure.today())))
                .ifPresent(notes::add);
        add(notes, facts.held(), says::held, speech);
        add(notes, facts.flagged(), says::flagged, speech);
        add(
                notes,
                facts.erased(),
                count -> says.erased(
                        month(request.first(), figure, speech), month(request.last(), figure, speech), count),
                speech);
        RepeatNote.of(figure.estimate(), facts.allowsForRepeats(), speech).ifPresent(notes::add);
        if (request.asOf().isPresent()
                && RepeatNote.effective(figure.estimate(), speech).isPresent()) {
            notes.add(says.repeatsNow());
        }
        if (!request.rate()) {
            notes.add(says.notKept());
        }
        return notes;
    }

    private static String month(LocalDate day, Figure figure, Speech speech) {
        return speech.format().longMonth(YearMonth.from(day), figure.today());
    }

    private static void add(List<String> notes, long count, UnaryOperator<String> sentence, Speech speech) {
        if (count > 0) {
            notes.add(sentence.apply(speech.format().count(count)));
        }
    }
}
