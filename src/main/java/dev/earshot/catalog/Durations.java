package dev.earshot.catalog;

import dev.earshot.survey.Page;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Battery;
import dev.earshot.survey.question.Block;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a survey takes: measured, or guessed while too few have answered. One answer for form, mail and pages. */
@ApplicationScoped
public class Durations {

    /** A careful guess for one question. */
    private static final Duration A_QUESTION = Duration.ofSeconds(8);

    private final Instance<AnswerTimes> times;

    Durations(Instance<AnswerTimes> times) {
        this.times = times;
    }

    /** For the whole survey. */
    public Duration of(Survey survey) {
        return measured(survey).orElseGet(() -> guess(survey.pages()));
    }

    /** For these pages of it: of a measured time the share their questions have. */
    public Duration of(Survey survey, List<Page> pages) {
        return measured(survey)
                .map(all -> all.multipliedBy(questions(pages)).dividedBy(Math.max(1, questions(survey.pages()))))
                .orElseGet(() -> guess(pages));
    }

    public Optional<Duration> measured(Survey survey) {
        return times.isResolvable() ? times.get().measured(survey.id()) : Optional.empty();
    }

    private static Duration guess(List<Page> pages) {
        return A_QUESTION.multipliedBy(questions(pages));
    }

    /** As many as one person is asked at the most. */
    private static long questions(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.blocks().stream())
                .mapToLong(Durations::questions)
                .sum();
    }

    private static long questions(Block block) {
        return block instanceof Battery battery
                ? battery.ask()
                : block.questions().size();
    }
}
