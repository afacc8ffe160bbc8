package dev.earshot.response.form;

import dev.earshot.response.Asking;
import dev.earshot.survey.Page;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.ScaleQuestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One page of a form as its template gets it.
 *
 * @param orderNumber what the first page is about, where it is known
 * @param fromMail the score filled in from the mail
 * @param back address of the page before, where the browser can go there
 * @param seldomDays least days between two invitations; absent where nobody was invited
 */
public record FormView(
        String action,
        String heading,
        Optional<String> orderNumber,
        int page,
        int pages,
        String timeLeft,
        String key,
        String language,
        List<Language> languages,
        List<QuestionView> questions,
        boolean skippable,
        boolean contact,
        Optional<Integer> fromMail,
        Optional<String> back,
        boolean invited,
        Optional<Long> seldomDays) {

    /** A language to choose, by its own name. */
    public record Language(String tag, String name) {

        static Language of(String tag) {
            Locale locale = Locale.forLanguageTag(tag);
            String name = locale.getDisplayName(locale);
            return new Language(tag, name.substring(0, 1).toUpperCase(locale) + name.substring(1));
        }
    }

    static FormView of(Asking asking, Draft draft) {
        Survey survey = asking.survey();
        Page page = survey.pages().get(draft.page() - 1);
        Words words = Words.in(draft.language());
        boolean invited = asking.invitation().isPresent();
        return new FormView(
                asking.path(),
                page.title().orElse(survey.title()).in(draft.language()),
                asking.invitation().filter(i -> draft.page() == 1).map(i -> i.facts()
                        .get("order.number")),
                draft.page(),
                survey.pages().size(),
                words.timeLeft(survey.pages().stream()
                        .skip(draft.page() - 1)
                        .mapToInt(p -> p.questions().size())
                        .sum()),
                draft.key().text(),
                draft.language(),
                survey.languages().stream().map(Language::of).toList(),
                new QuestionSketch(survey, page, draft, words, invited).questions(),
                draft.page() > 1 && isSkippable(page),
                draft.filling().contact(),
                draft.fromMail().stream().boxed().findFirst(),
                draft.remembered() && draft.page() > 1
                        ? Optional.of(asking.address(String.valueOf(draft.page() - 1), draft.language()))
                        : Optional.empty(),
                invited,
                survey.invite()
                        .filter(rule -> invited)
                        .map(rule -> rule.coolingOff().toDays())
                        .filter(days -> days > 1));
    }

    private static boolean isSkippable(Page page) {
        return page.questions().stream().anyMatch(ScaleQuestion.class::isInstance)
                && page.questions().stream().noneMatch(Question::required);
    }

    public boolean isLast() {
        return page == pages;
    }

    /** The bar never looks full before the last press. */
    public int progress() {
        return 2 * page - 1;
    }

    public int progressEnd() {
        return 2 * pages;
    }

    public Language current() {
        return Language.of(language);
    }

    public List<QuestionView> errors() {
        return questions.stream().filter(q -> q.error().isPresent()).toList();
    }

    public boolean hasErrors() {
        return !errors().isEmpty();
    }
}
