package dev.earshot.insight.overview;

import dev.earshot.insight.Choice;
import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The last weeks of seven days, today included, and as many before them to compare with.
 *
 * @param end last local day
 */
public record Weeks(int count, LocalDate end) {

    private static final List<Integer> OFFERED = List.of(13, 26, 52);

    /** Reads "13w", "26w" or "52w"; 13 weeks where nothing is given. */
    public static Weeks of(Optional<String> period, LocalDate today) {
        return OFFERED.stream()
                .filter(count ->
                        period.filter(word -> !word.isBlank()).orElse("13w").equals(count + "w"))
                .findFirst()
                .map(count -> new Weeks(count, today))
                .orElseThrow(
                        () -> new ProblemException(ProblemType.BAD_PARAMETER.detail("\"period\" is 13w, 26w or 52w.")));
    }

    public LocalDate start() {
        return end.minusWeeks(count).plusDays(1);
    }

    public LocalDate startBefore() {
        return start().minusWeeks(count);
    }

    public List<Choice> choices(Speech speech) {
        return OFFERED.stream()
                .map(weeks ->
                        new Choice(weeks + "w", speech.figures().lastWeeks(String.valueOf(weeks)), weeks == count))
                .toList();
    }

    /** "13". */
    public String number() {
        return String.valueOf(count);
    }
}
