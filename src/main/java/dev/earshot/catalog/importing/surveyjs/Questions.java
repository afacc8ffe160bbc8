package dev.earshot.catalog.importing.surveyjs;

import dev.earshot.catalog.importing.draft.Asked.Kind;
import dev.earshot.catalog.importing.draft.Body;
import dev.earshot.catalog.importing.draft.DraftQuestion;
import dev.earshot.catalog.importing.draft.DraftSurvey;
import dev.earshot.catalog.importing.draft.Json;
import dev.earshot.catalog.importing.draft.Keys;
import dev.earshot.catalog.importing.draft.Options;
import dev.earshot.catalog.importing.draft.Phrases;
import dev.earshot.catalog.importing.draft.PlainText;
import dev.earshot.catalog.importing.draft.Report;
import dev.earshot.catalog.importing.draft.Rule;
import dev.earshot.catalog.importing.draft.Usual;
import dev.earshot.catalog.importing.draft.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns one element into a question of ours, where there is one like it. */
final class Questions {

    private final DraftSurvey survey;
    private final Phrases phrases;
    private final Report report;

    Questions(DraftSurvey survey, Phrases phrases, Report report) {
        this.survey = survey;
        this.phrases = phrases;
        this.report = report;
    }

    /** @param named the element with its type behind its path, for the report */
    Optional<DraftQuestion> read(Json element, Json named, String type, Rule when) {
        if (type.equals("html")) {
            return phrases.read(element.at("html"))
                    .map(words -> DraftQuestion.statement(id(element, "statement"), words, when));
        }
        Optional<Body> body =
                switch (type) {
                    case "rating" -> rating(element, named);
                    case "radiogroup", "dropdown", "buttongroup" -> choice(element, named, false);
                    case "checkbox", "tagbox" -> choice(element, named, true);
                    case "boolean" -> Optional.of(yesOrNo(element));
                    case "text" -> Optional.of(text(element));
                    case "comment" -> Optional.of(new Body("text", length(element, new Keys()), Kind.TEXT));
                    case "matrix" -> matrix(element, named);
                    default -> {
                        report.left(named, "Earshot has no such question");
                        yield Optional.empty();
                    }
                };
        return body.map(it -> {
            Unsaid.ofQuestion(element, report);
            return question(element, it, when);
        });
    }

    private DraftQuestion question(Json element, Body body, Rule when) {
        Words text = phrases.read(element.at("title"))
                .or(() -> phrases.read(element.at("name")))
                .orElseGet(() -> phrases.of("–"));
        return new DraftQuestion(
                id(element, body.type()),
                body.type(),
                text,
                phrases.read(element.at("description")),
                body.own(),
                element.at("isRequired").is(true),
                when,
                body.kind(),
                body.values(),
                body.items());
    }

    private Optional<Body> rating(Json element, Json named) {
        Ratings.Found found = new Ratings(phrases, report).read(element);
        if (found.scale().isPresent()) {
            return Optional.of(
                    new Body(found.scale().get().type(), found.scale().get().own(), Kind.NUMBER));
        }
        if (found.points().size() < Options.FEWEST || found.points().size() > Options.MOST) {
            report.left(named, "Earshot has no scale with these points");
            return Optional.empty();
        }
        report.left(named, "its scale, which Earshot does not have. It became a choice, without a figure");
        Options options = new Options(false, false);
        found.points().forEach((value, label) -> options.add(value, value, label));
        return Optional.of(new Body("choice", options.keys(), Kind.ONE, options.values(), Map.of()));
    }

    private Optional<Body> choice(Json element, Json named, boolean many) {
        return new Choices(phrases, report)
                .read(element, named, many)
                .map(options ->
                        new Body("choice", options.keys(), many ? Kind.MANY : Kind.ONE, options.values(), Map.of()));
    }

    /** A box to tick is a consent; anything else that is true or false is a choice, for thumbs would claim a figure. */
    private Body yesOrNo(Json element) {
        if (element.at("renderAs").text("").equals("checkbox")) {
            return new Body("consent", new Keys(), Kind.TRUTH);
        }
        Options options = new Options(false, false);
        options.add("true", "yes", phrases.read(element.at("labelTrue")).orElseGet(() -> Usual.YES.in(phrases)));
        options.add("false", "no", phrases.read(element.at("labelFalse")).orElseGet(() -> Usual.NO.in(phrases)));
        element.at("valueTrue").text().ifPresent(value -> options.alias("true", value));
        element.at("valueFalse").text().ifPresent(value -> options.alias("false", value));
        return new Body("choice", options.keys(), Kind.ONE, options.values(), Map.of());
    }

    private Body text(Json element) {
        String input = element.at("inputType").text("text");
        if (input.equals("email") || input.equals("tel")) {
            return new Body(input.equals("tel") ? "phone" : "email", new Keys(), Kind.OTHER);
        }
        if (!input.equals("text")) {
            report.left(element.at("inputType"), "the answer is taken as words, whatever its kind");
        }
        return new Body("text", length(element, new Keys().put("length", "short")), Kind.TEXT);
    }

    private Keys length(Json element, Keys keys) {
        Optional<Json> validator = element.at("validators").items().stream()
                .filter(each -> each.at("type").text("").equals("text"))
                .findFirst();
        Optional<Integer> most = element.at("maxLength")
                .whole()
                .or(() -> validator.flatMap(it -> it.at("maxLength").whole()));
        int longest = keys.has("length") ? 200 : 4_000;
        if (most.isPresent() && most.get() > 0) {
            longest = Math.min(most.get(), 10_000);
            keys.put("max-length", longest);
        }
        int fewest = validator.flatMap(it -> it.at("minLength").whole()).orElse(0);
        if (fewest > 0 && fewest <= Math.min(longest, 1_000)) {
            keys.put("min-length", fewest);
        }
        return keys;
    }

    private Optional<Body> matrix(Json element, Json named) {
        Ratings.Found found = new Ratings(phrases, report).columns(element.at("columns"));
        List<Json> rows = element.at("rows").items();
        if (found.scale().isEmpty() || rows.isEmpty() || rows.size() > 20) {
            report.left(named, "a battery has columns from 0 or 1 to 10 and 1 to 20 rows");
            return Optional.empty();
        }
        Keys lines = new Keys();
        Map<String, String> items = new LinkedHashMap<>();
        for (Json row : rows) {
            String value = Ratings.value(row);
            String id = survey.ids().question(value, "item");
            lines.put(id, Ratings.label(row, phrases));
            items.putIfAbsent(value, id);
        }
        Keys own = found.scale().get().own().put("items", lines);
        return Optional.of(new Body("battery", own, Kind.OTHER, Map.of(), items));
    }

    private String id(Json element, String otherwise) {
        String name = element.at("name").text("");
        String id = survey.ids().question(name, otherwise);
        if (!name.isEmpty() && !id.equals(name)) {
            report.note(element.at("name"), Report.shown(name) + " is called " + id + " now");
        }
        return id;
    }

    /** A foreign type as it can stand in a path. */
    static String bare(String type) {
        return PlainText.cut(PlainText.of(type), 30);
    }
}
