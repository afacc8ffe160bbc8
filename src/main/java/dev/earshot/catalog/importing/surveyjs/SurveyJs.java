package dev.earshot.catalog.importing.surveyjs;

import dev.earshot.catalog.importing.draft.DraftQuestion;
import dev.earshot.catalog.importing.draft.DraftSurvey;
import dev.earshot.catalog.importing.draft.Json;
import dev.earshot.catalog.importing.draft.Phrases;
import dev.earshot.catalog.importing.draft.Report;
import dev.earshot.catalog.importing.draft.Rule;
import dev.earshot.catalog.importing.draft.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a whole SurveyJS survey: {@code pages} of {@code elements}, or {@code elements} or {@code questions} alone. */
public final class SurveyJs {

    private static final List<String> LISTS = List.of("elements", "questions");

    private final Json root;
    private final Report report;
    private final DraftSurvey survey;
    private final Phrases phrases;
    private final Questions questions;

    private SurveyJs(Json root, Report report) {
        this.root = root;
        this.report = report;
        this.survey = new DraftSurvey(report);
        this.phrases = new Phrases(Locales.source(root), new CurlyNames(survey, report), report);
        this.questions = new Questions(survey, phrases, report);
    }

    /** Whether it has the shape of such a survey. */
    public static boolean is(Json root) {
        Stream<Json> pages = root.at("pages").items().stream();
        return pages.anyMatch(
                        page -> LISTS.stream().anyMatch(list -> page.at(list).isList()))
                || LISTS.stream()
                        .flatMap(list -> root.at(list).items().stream())
                        .anyMatch(element -> element.at("type").isText()
                                && element.at("name").isText()
                                && !element.at("headline").given());
    }

    public static DraftSurvey read(Json root, Report report) {
        return new SurveyJs(root, report).survey();
    }

    private DraftSurvey survey() {
        Unsaid.ofSurvey(root, report);
        phrases.read(root.at("title")).ifPresent(survey::title);
        List<Json> pages = root.at("pages").items();
        if (pages.isEmpty()) {
            pages = List.of(root);
        } else {
            LISTS.forEach(list -> root.at(list)
                    .items()
                    .forEach(element ->
                            report.left(element, "it stands beside the pages, where SurveyJS does not show it")));
        }
        Optional<Words> intro = phrases.read(root.at("description"));
        for (Json page : pages) {
            page(page, intro);
            intro = Optional.empty();
        }
        phrases.read(root.at("completedHtml")).ifPresent(survey::thanks);
        root.at("completedHtmlOnCondition").items().forEach(this::ending);
        survey.languages(phrases.languages());
        return survey;
    }

    /** @param intro words for the top of it */
    private void page(Json page, Optional<Words> intro) {
        boolean whole = page == root;
        if (page.at("visible").is(false) && !page.at("visibleIf").given() && !whole) {
            report.left(page, "the page is hidden (visible: false)");
            return;
        }
        survey.page(
                whole ? Optional.empty() : phrases.read(page.at("title")),
                whole ? Rule.ALWAYS : condition(page),
                page.at("visibleIf"));
        intro.ifPresent(words -> statement("intro", words, Rule.ALWAYS, page));
        if (!whole) {
            phrases.read(page.at("description")).ifPresent(words -> statement(about(page), words, Rule.ALWAYS, page));
        }
        elements(page, Rule.ALWAYS);
    }

    private void elements(Json parent, Rule when) {
        for (String list : LISTS) {
            for (Json element : parent.at(list).items()) {
                element(element, when);
            }
        }
    }

    private void element(Json element, Rule outer) {
        String type = element.at("type").text("no type");
        Json named = new Json(element.node(), element.path() + " (" + Questions.bare(type) + ")");
        if (!element.isGroup()) {
            report.left(named, "this is no question");
        } else if (survey.isFull()) {
            survey.refuse(named);
        } else if (element.at("visible").is(false) && !element.at("visibleIf").given()) {
            report.left(named, "it is hidden (visible: false)");
        } else if (type.equals("panel") || type.equals("flowpanel")) {
            Rule when = outer.and(condition(element));
            heading(element).ifPresent(words -> statement(about(element), words, when, element));
            elements(element, when);
        } else {
            Rule when = outer.and(condition(element));
            questions
                    .read(element, named, type, when)
                    .ifPresent(question -> survey.add(
                            element.at("valueName").text(element.at("name").text(question.id())), question, named));
        }
    }

    private Optional<Words> heading(Json panel) {
        Optional<Words> title = phrases.read(panel.at("title"));
        Optional<Words> more = phrases.read(panel.at("description"));
        return title.isPresent() && more.isPresent() ? Optional.of(title.get().then(more.get())) : title.or(() -> more);
    }

    private static String about(Json part) {
        return "about-" + part.at("name").text("");
    }

    private void statement(String wanted, Words words, Rule when, Json at) {
        if (survey.isFull()) {
            survey.refuse(at);
            return;
        }
        String id = survey.ids().question(wanted, "about");
        survey.add(id, DraftQuestion.statement(id, words, when), at);
    }

    private void ending(Json item) {
        Json expression = item.at("expression");
        Optional<Words> words = phrases.read(item.at("html"));
        Expression.Read read = Expression.read(expression.text(""), survey);
        if (words.isPresent() && read.rule().isPresent()) {
            survey.ending(read.rule().get(), words.get(), expression);
        } else {
            report.left(item, "this ending: " + read.why().orElse("it has no words"));
        }
    }

    private Rule condition(Json element) {
        Json written = element.at("visibleIf");
        if (!written.given()) {
            return Rule.ALWAYS;
        }
        Expression.Read read = Expression.read(written.text(""), survey);
        read.why().ifPresent(why -> report.left(written, why + ". It is shown to everybody"));
        return read.rule().orElse(Rule.ALWAYS);
    }
}
