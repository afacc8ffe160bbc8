package dev.earshot.insight.trend;

import dev.earshot.catalog.MeaningChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a trend is not one line: from here on the question asked something else.
 *
 * @param position of the first point of the new question
 * @param day the first local day on which it was asked
 * @param version of the survey that changed it
 * @param late answers to the earlier question that came afterwards; they are in no point
 */
public record TrendBreak(int position, LocalDate day, int version, Set<MeaningChange> changes, long late) {

    /** The changes within the picture. */
    static List<TrendBreak> of(List<Period> periods, List<EraTally> eras) {
        List<TrendBreak> breaks = new ArrayList<>();
        for (int i = 1; i < eras.size(); i++) {
            Era era = eras.get(i).era();
            int position = Period.position(periods, era.start());
            boolean within =
                    !periods.isEmpty() && era.start().isAfter(periods.get(0).start()) && position < periods.size();
            if (within) {
                breaks.add(new TrendBreak(
                        position,
                        era.start(),
                        era.revision().number(),
                        era.changes(),
                        eras.get(i - 1).late(era.start(), again(eras, i))));
            }
        }
        return breaks;
    }

    /** When the question before the change at {@code i} came back. */
    private static LocalDate again(List<EraTally> eras, int i) {
        return eras.stream()
                .skip(i)
                .map(EraTally::era)
                .filter(eras.get(i - 1).era()::asksTheSame)
                .map(Era::start)
                .findFirst()
                .orElse(LocalDate.MAX);
    }
}
