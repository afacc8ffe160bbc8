package dev.earshot.catalog.importing.formbricks;

import dev.earshot.catalog.importing.draft.DraftQuestion;
import dev.earshot.catalog.importing.draft.DraftSurvey;
import dev.earshot.catalog.importing.draft.Json;
import dev.earshot.catalog.importing.draft.Phrases;
import dev.earshot.catalog.importing.draft.Report;
import dev.earshot.catalog.importing.draft.Rule;
import dev.earshot.catalog.importing.draft.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a whole Formbricks survey. Its cards come one after the other; a page begins where a card reads an answer. */
public final class Formbricks {

    private static final Set<String> TYPES = Set.of(
            "nps",
            "rating",
            "csat",
            "ces",
            "openText",
            "multipleChoiceSingle",
            "multipleChoiceMulti",
            "consent",
            "cta",
            "matrix",
            "ranking",
            "pictureSelection",
            "fileUpload",
            "cal",
            "date",
            "address",
            "contactInfo",
            "payment");

    private final Json root;
    private final Report report;
    private final DraftSurvey survey;
    private final Phrases phrases;

    private Formbricks(Json root, Report report) {
        this.root = root;
        this.report = report;
        this.survey = new DraftSurvey(report);
        this.phrases = new Phrases(source(root), new Recalls(survey, report), report);
    }

    /** Whether it has the shape of such a survey. */
    public static boolean is(Json root) {
        Stream<Json> blocks =
                root.at("blocks").items().stream().flatMap(block -> block.at("elements").items().stream());
        return Stream.concat(blocks, root.at("questions").items().stream())
                .anyMatch(card -> card.at("headline").given()
                        || TYPES.contains(card.at("type").text(""))
                                && !card.at("name").given());
    }

    public static DraftSurvey read(Json root, Report report) {
        return new Formbricks(root, report).survey();
    }

    private static String source(Json root) {
        return root.at("languages").items().stream()
                .filter(language -> language.at("default").is(true))
                .findFirst()
                .flatMap(language -> language.at("language").at("code").text())
                .orElseGet(() -> root.at("defaultLanguage").text("en"));
    }

    private DraftSurvey survey() {
        Unsaid.ofSurvey(root, report);
        welcome();
        Cards cards = Cards.of(root);
        Paths paths = new Paths(cards, survey, report);
        Questions questions = new Questions(survey, phrases, report);
        for (int i = 0; i < cards.all().size(); i++) {
            Json card = cards.all().get(i).json();
            String type = card.at("type").text("no type");
            Json named = new Json(card.node(), card.path() + " (" + Questions.bare(type) + ")");
            if (survey.isFull()) {
                survey.refuse(named);
                continue;
            }
            int place = i;
            Rule when = paths.when(place);
            questions.read(card, named, type, when).ifPresent(question -> add(question, cards, place, named));
            paths.leave(i);
        }
        new Endings(root, survey, phrases, report).read(paths);
        survey.languages(phrases.languages());
        return survey;
    }

    private void add(DraftQuestion question, Cards cards, int place, Json named) {
        Json card = cards.all().get(place).json();
        boolean turns = cards.beginsPage(place) || survey.readsThisPage(question);
        if (turns && !survey.isPageEmpty()) {
            survey.page(Optional.empty(), Rule.ALWAYS, card);
        }
        survey.add(card.at("id").text(question.id()), question, named);
    }

    /** The welcome card's heading is what people read first: the title. A survey's name is for those who made it. */
    private void welcome() {
        Json card = root.at("welcomeCard");
        Optional<Words> heading = card.at("enabled").is(false) ? Optional.empty() : phrases.read(card.at("headline"));
        heading.ifPresent(survey::title);
        if (card.at("enabled").is(true)) {
            Stream.of("html", "subheader")
                    .flatMap(key -> phrases.read(card.at(key)).stream())
                    .findFirst()
                    .ifPresent(words -> {
                        String id = survey.ids().question("welcome", "welcome");
                        survey.add(id, DraftQuestion.statement(id, words, Rule.ALWAYS), card);
                    });
            for (String key : List.of("fileUrl", "videoUrl")) {
                if (card.at(key).given()) {
                    report.left(card.at(key), "Earshot shows no pictures or films");
                }
            }
        }
        if (heading.isEmpty()) {
            phrases.read(root.at("name")).ifPresent(name -> {
                survey.title(name);
                report.note(root.at("name"), "the survey's name became its title, which people read");
            });
        }
    }
}
