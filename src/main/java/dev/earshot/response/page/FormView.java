package dev.earshot.response.page;

import dev.earshot.response.Asking;
import dev.earshot.response.view.QuestionSketch;
import dev.earshot.response.view.QuestionView;
import dev.earshot.response.view.ScaleSketch;
import dev.earshot.response.view.Voice;
import dev.earshot.response.view.Words;
import dev.earshot.survey.Page;
import dev.earshot.survey.Path;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.ScaleQuestion;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One page of a form as its template gets it.
 *
 * @param orderNumber what the first page is about, where it is known
 * @param position of the page among those on the respondent's path, counted from 1
 * @param hidden fields nobody sees
 * @param more whether a question joined those the page had asked before
 * @param fromMail the score filled in from the mail
 * @param tap how the page's script has the score of the mail kept before anything is sent
 * @param back address of the page before, where the browser can go there
 * @param seldomDays least days between two invitations; absent where nobody was invited
 */
public record FormView(
        String action,
        String heading,
        Optional<String> orderNumber,
        int position,
        int pages,
        String timeLeft,
        List<Hidden> hidden,
        String language,
        List<Language> languages,
        List<QuestionView> questions,
        boolean skippable,
        boolean contact,
        boolean more,
        Optional<String> fromMail,
        Optional<Tap> tap,
        Optional<String> back,
        boolean invited,
        Optional<Long> seldomDays,
        boolean preview) {

    public record Hidden(String name, String value) {}

    /** @param question the field whose score is kept */
    public record Tap(String address, String ticket, String question) {}

    /** @param left how long the page and those after it take */
    static FormView of(Asking asking, Draft draft, Voice voice, Duration left) {
        Survey survey = asking.survey();
        Path path = draft.path();
        Page page = draft.step().page();
        int number = draft.step().number();
        boolean first = path.before(number).isEmpty();
        boolean preview = draft.preview().isPresent();
        boolean invited =
                preview ? survey.audience().isInvited() : asking.invitation().isPresent();
        Optional<String> lead =
                page.questions().stream().filter(q -> first).map(Question::id).findFirst();
        return new FormView(
                asking.address(),
                voice.say(page.title().orElse(survey.title())),
                voice.fact("order.number").filter(order -> first),
                Math.max(1, path.position(number)),
                Math.max(1, path.steps().size()),
                Words.in(draft.language()).timeLeft(left),
                hidden(asking, draft),
                draft.language(),
                survey.languages().stream().map(Language::of).toList(),
                new QuestionSketch(
                                page, lead, voice, asking.draw(draft.key()), draft.filling(), draft.errors(), invited)
                        .questions(),
                !first && isSkippable(page),
                draft.filling().contact(),
                draft.more(),
                fromMail(draft, voice),
                tap(asking, draft),
                path.before(number)
                        .filter(before -> draft.remembered())
                        .map(before -> asking.address(String.valueOf(before.number()), draft.language())),
                invited,
                survey.invite()
                        .filter(rule -> invited)
                        .map(rule -> rule.coolingOff().toDays())
                        .filter(days -> days > 1),
                preview);
    }

    private static List<Hidden> hidden(Asking asking, Draft draft) {
        String shown =
                draft.step().page().questions().stream().map(Question::id).collect(Collectors.joining(" "));
        Stream<Hidden> own = Stream.of(
                new Hidden("page", String.valueOf(draft.step().number())),
                new Hidden("key", draft.key().text()),
                new Hidden("in", draft.language()),
                new Hidden("shown", shown),
                new Hidden("since", String.valueOf(draft.since())),
                new Hidden("rev", asking.revision().shortHash()));
        Stream<Hidden> carried = draft.preview().orElse(Map.of()).entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Hidden(field.getKey(), value)));
        return Stream.concat(own, carried).toList();
    }

    private static Optional<String> fromMail(Draft draft, Voice voice) {
        return draft.fromMail().stream().boxed().findFirst().map(score -> inWords(score, voice));
    }

    /** A score as its page names it: "9", or "Thumbs up". */
    static String inWords(int score, Voice voice) {
        return voice.survey()
                .outcome()
                .flatMap(outcome -> ScaleSketch.instead(outcome, score, voice))
                .orElseGet(() -> String.valueOf(score));
    }

    private static Optional<Tap> tap(Asking asking, Draft draft) {
        return draft.ticket().flatMap(ticket -> asking.survey()
                .outcome()
                .map(outcome -> new Tap(asking.address() + "/score?lang=" + draft.language(), ticket, outcome.id())));
    }

    private static boolean isSkippable(Page page) {
        return page.questions().stream().anyMatch(ScaleQuestion.class::isInstance)
                && page.questions().stream().noneMatch(Question::required);
    }

    public boolean isFirst() {
        return position == 1;
    }

    public boolean isLast() {
        return position == pages;
    }

    /** The bar never looks full before the last press. */
    public int progress() {
        return 2 * position - 1;
    }

    public int progressEnd() {
        return 2 * pages;
    }

    public Language current() {
        return Language.of(language);
    }

    public List<QuestionView> errors() {
        return questions.stream()
                .flatMap(part -> part.parts().stream())
                .filter(question -> question.error().isPresent())
                .toList();
    }

    public boolean hasErrors() {
        return !errors().isEmpty();
    }
}
