package dev.earshot.response.preview;

import dev.earshot.catalog.Revision;
import dev.earshot.invitation.KnownFacts;
import dev.earshot.response.Asking;
import dev.earshot.response.EditKey;
import dev.earshot.response.form.PageReading;
import dev.earshot.response.form.Posted;
import dev.earshot.response.page.Draft;
import dev.earshot.response.page.FormPages;
import dev.earshot.response.view.Filling;
import dev.earshot.survey.Answers;
import dev.earshot.survey.Page;
import dev.earshot.survey.Path;
import dev.earshot.survey.question.ChoiceQuestion;
import dev.earshot.survey.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form without its memory. Writes nothing: what earlier pages were given travels from page to page in hidden fields,
 * so that conditions, blanks and endings work to the last.
 */
@ApplicationScoped
class PreviewForm {

    private static final long NEVER = 0;

    private final FormPages pages;
    private final KnownFacts facts;

    PreviewForm(FormPages pages, KnownFacts facts) {
        this.pages = pages;
        this.facts = facts;
    }

    Asking asking(Revision revision, String address, Optional<String> language) {
        String spoken = language.map(revision.survey()::languageFor).orElseGet(revision.survey()::sourceLanguage);
        return new Asking(revision, Optional.empty(), address, spoken, facts.ofAnybody());
    }

    /** @param page number of a page, which is shown even where nobody who answered nothing would see it */
    Response show(Asking asking, Optional<String> page) {
        EditKey key = EditKey.random();
        Path path = asking.path(Answers.NONE, key);
        List<Page> all = asking.survey().pages();
        return page.filter(text -> text.matches("[1-9][0-9]?"))
                .map(Integer::valueOf)
                .filter(number -> number <= all.size())
                .map(number -> path.step(number).orElseGet(() -> new Path.Step(number, all.get(number - 1))))
                .or(() -> path.after(0))
                .map(step -> form(asking, new Draft(path, step, asking.language(), key, Filling.EMPTY, false, NEVER)))
                .orElseGet(() -> pages.nothingToAsk(asking, asking.language()))
                .build();
    }

    Response send(Asking asking, Posted posted) {
        int number = posted.page();
        if (number < 1 || number > asking.survey().pages().size()) {
            return show(asking, Optional.empty());
        }
        String language = posted.language().map(asking.survey()::languageFor).orElse(asking.language());
        EditKey key = posted.key().orElseGet(EditKey::random);
        PageReading reading = PageReading.of(asking, key, before(asking, posted, number), posted);
        Path path = reading.path();
        Optional<String> other = posted.otherLanguage().map(asking.survey()::languageFor);
        if (other.isEmpty() && reading.ok() && !reading.asksMore()) {
            return path.after(number)
                    .filter(step -> !posted.endsHere())
                    .map(step -> form(asking, new Draft(path, step, language, key, filling(path), false, NEVER)))
                    .orElseGet(() -> pages.previewOfThanks(asking, path.answers(), language))
                    .build();
        }
        Path.Step step = path.step(number)
                .orElseGet(() -> new Path.Step(number, asking.survey().pages().get(number - 1)));
        Filling typed = posted.filling(step.page()).over(filling(path));
        Draft draft = new Draft(path, step, other.orElse(language), key, typed, false, NEVER);
        if (other.isEmpty()) {
            draft = reading.ok() ? draft.askingMore() : draft.withErrors(reading.errors());
        }
        return form(asking, draft).build();
    }

    /** What the hidden fields hold: answers to every page but this one. */
    private static Answers before(Asking asking, Posted posted, int number) {
        List<Question> here = asking.survey().pages().get(number - 1).questions();
        List<Question> others = asking.survey()
                .questions()
                .filter(question ->
                        !here.contains(question) && !posted.of(question.id()).isEmpty())
                .toList();
        return Answers.read(others, posted::of).answers();
    }

    private Response.ResponseBuilder form(Asking asking, Draft draft) {
        Map<String, List<String>> carried = new HashMap<>(filling(draft.path()).values());
        for (Question question : draft.step().page().questions()) {
            carried.remove(question.id());
            if (question instanceof ChoiceQuestion choice) {
                carried.remove(choice.otherField());
            }
        }
        return pages.form(asking, draft.carrying(carried));
    }

    private static Filling filling(Path path) {
        return Filling.of(path.answers(), false);
    }
}
