package dev.earshot.catalog.importing.formbricks;

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
import dev.earshot.catalog.importing.draft.Scales;
import dev.earshot.catalog.importing.draft.Scales.Look;
import dev.earshot.catalog.importing.draft.Scales.Meaning;
import dev.earshot.catalog.importing.draft.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns one card into a question of ours, where there is one like it. */
final class Questions {

    private final DraftSurvey survey;
    private final Phrases phrases;
    private final Report report;

    Questions(DraftSurvey survey, Phrases phrases, Report report) {
        this.survey = survey;
        this.phrases = phrases;
        this.report = report;
    }

    /** @param named the card with its type behind its path, for the report */
    Optional<DraftQuestion> read(Json card, Json named, String type, Rule when) {
        if (type.equals("cta")) {
            return statement(card, when);
        }
        Optional<Body> body =
                switch (type) {
                    case "nps" ->
                        Optional.of(scale(card, 0, 10, Meaning.RECOMMEND).orElseThrow());
                    case "rating" -> rating(card, named, Meaning.ANY);
                    case "csat" -> rating(card, named, Meaning.SATISFACTION);
                    case "ces" -> rating(card, named, Meaning.EFFORT);
                    case "openText" -> Optional.of(text(card));
                    case "multipleChoiceSingle" -> choice(card, named, false);
                    case "multipleChoiceMulti" -> choice(card, named, true);
                    case "consent" -> Optional.of(new Body("consent", new Keys(), Kind.TRUTH));
                    case "matrix" -> matrix(card, named);
                    default -> {
                        report.left(named, "Earshot has no such question");
                        yield Optional.empty();
                    }
                };
        return body.map(it -> question(card, it, when));
    }

    private DraftQuestion question(Json card, Body body, Rule when) {
        Unsaid.ofQuestion(card, report);
        Optional<Words> heading = phrases.read(card.at("headline"));
        Optional<Words> more = more(card);
        Words text = heading.orElseGet(() -> phrases.of("–"));
        if (body.type().equals("consent")) {
            // What somebody agrees to stands beside the box; the heading above it explains.
            Optional<Words> label = phrases.read(card.at("label"));
            Optional<Words> below = more;
            more = label.isEmpty()
                    ? more
                    : heading.map(words -> below.map(words::then).orElse(words)).or(() -> below);
            text = label.orElse(text);
        }
        boolean required = card.at("required").is(true);
        return new DraftQuestion(
                id(card, body.type()),
                body.type(),
                text,
                more,
                body.own(),
                required,
                when,
                body.kind(),
                body.values(),
                body.items());
    }

    private Optional<DraftQuestion> statement(Json card, Rule when) {
        Unsaid.ofQuestion(card, report);
        if (card.at("buttonUrl").given()) {
            report.left(
                    card.at("buttonUrl"), "a link between the questions. A call-to-action has one on the last page");
        }
        Optional<Words> heading = phrases.read(card.at("headline"));
        Optional<Words> more = more(card);
        Optional<Words> words = heading.isPresent() && more.isPresent()
                ? Optional.of(heading.get().then(more.get()))
                : heading.or(() -> more);
        return words.map(text -> DraftQuestion.statement(id(card, "statement"), text, when));
    }

    private Optional<Words> more(Json card) {
        return Stream.of("subheader", "html")
                .flatMap(key -> phrases.read(card.at(key)).stream())
                .findFirst();
    }

    private Optional<Body> rating(Json card, Json named, Meaning meaning) {
        int range = card.at("range").whole().orElse(5);
        Optional<Body> scale = scale(card, 1, range, meaning);
        if (scale.isPresent() || range < Options.FEWEST || range > 10) {
            if (scale.isEmpty()) {
                report.left(named, "Earshot has no scale with these points");
            }
            return scale;
        }
        report.left(named, "its scale, which Earshot does not have. It became a choice, without a figure");
        Options options = new Options(false, false);
        for (int point = 1; point <= range; point++) {
            String value = Integer.toString(point);
            Optional<Words> end = point == 1
                    ? phrases.read(card.at("lowerLabel"))
                    : point == range ? phrases.read(card.at("upperLabel")) : Optional.empty();
            options.add(value, value, end.orElseGet(() -> phrases.of(value)));
        }
        return Optional.of(new Body("choice", options.keys(), Kind.ONE, options.values(), Map.of()));
    }

    private Optional<Body> scale(Json card, int from, int to, Meaning meaning) {
        Look look =
                switch (card.at("scale").text("number")) {
                    case "star" -> Look.STARS;
                    case "smiley" -> Look.FACES;
                    default -> Look.NUMBERS;
                };
        return Scales.find(
                        from,
                        to,
                        look,
                        meaning,
                        phrases.read(card.at("lowerLabel")),
                        phrases.read(card.at("upperLabel")))
                .map(scale -> new Body(scale.type(), scale.own(), Kind.NUMBER));
    }

    private Body text(Json card) {
        String input = card.at("inputType").text("text");
        if (input.equals("email") || input.equals("phone")) {
            return new Body(input, new Keys(), Kind.OTHER);
        }
        if (!input.equals("text")) {
            report.left(card.at("inputType"), "the answer is taken as words, whatever its kind");
        }
        Keys keys = new Keys();
        int longest = 4_000;
        if (!card.at("longAnswer").is(true)) {
            keys.put("length", "short");
            longest = 200;
        }
        Json limit = card.at("charLimit");
        boolean limited = limit.at("enabled").is(true);
        int most = limited ? limit.at("max").whole().orElse(0) : 0;
        if (most > 0) {
            longest = Math.min(most, 10_000);
            keys.put("max-length", longest);
        }
        int fewest = limited ? limit.at("min").whole().orElse(0) : 0;
        if (fewest > 0 && fewest <= Math.min(longest, 1_000)) {
            keys.put("min-length", fewest);
        }
        return new Body("text", keys, Kind.TEXT);
    }

    private Optional<Body> choice(Json card, Json named, boolean many) {
        String shuffle = card.at("shuffleOption").text("none");
        Options options = new Options(many, shuffle.equals("all") || shuffle.equals("exceptLast"));
        List<Json> choices = card.at("choices").items();
        for (int i = 0; i < choices.size(); i++) {
            Json choice = choices.get(i);
            Optional<Words> label = phrases.read(choice.at("label"));
            String id = choice.at("id").text("");
            if (label.isEmpty() || options.knows(id)) {
                report.left(choice, "an option needs words and an id of its own");
            } else if (id.equals("other")) {
                options.addOther(id, label.get());
            } else if (id.equals("none")) {
                options.addExclusive(id, label.get());
            } else if (shuffle.equals("exceptLast") && i == choices.size() - 1) {
                options.addLast(id, label.get().first(), label.get());
            } else {
                options.add(id, label.get().first(), label.get());
            }
            label.ifPresent(words -> options.alias(id, words.first()));
        }
        if (options.size() < Options.FEWEST || options.size() > Options.MOST) {
            report.left(named, "a choice has 2 to 30 options, this one " + options.size());
            return Optional.empty();
        }
        return Optional.of(new Body("choice", options.keys(), many ? Kind.MANY : Kind.ONE, options.values(), Map.of()));
    }

    /** Rows and columns are texts, or later groups with an id and a label. */
    private Optional<Body> matrix(Json card, Json named) {
        List<String> columns = card.at("columns").items().stream()
                .flatMap(column -> label(column).stream().map(Words::first))
                .toList();
        boolean fromNought = columns.size() == 11;
        boolean numbers = (fromNought || columns.size() == 10)
                && columns.stream()
                        .allMatch(it -> it.equals(Integer.toString(columns.indexOf(it) + (fromNought ? 0 : 1))));
        List<Json> rows = card.at("rows").items();
        if (!numbers || rows.isEmpty() || rows.size() > 20) {
            report.left(named, "a battery has columns from 0 or 1 to 10 and 1 to 20 rows");
            return Optional.empty();
        }
        Keys lines = new Keys();
        Map<String, String> items = new LinkedHashMap<>();
        for (Json row : rows) {
            Words words = label(row).orElseGet(() -> phrases.of("–"));
            String id = survey.ids().question(words.first(), "item");
            lines.put(id, words);
            items.put(row.at("id").text(id), id);
        }
        if (card.at("required").is(true)) {
            report.left(card.at("required"), "a battery does not insist on answers");
        }
        Keys own = fromNought ? new Keys() : new Keys().put("from", 1);
        return Optional.of(new Body("battery", own.put("items", lines), Kind.OTHER, Map.of(), items));
    }

    private Optional<Words> label(Json item) {
        return phrases.read(item.at("label").given() ? item.at("label") : item);
    }

    /** An id somebody chose is kept; one the editor drew by lot says nothing, the type does. */
    private String id(Json card, String type) {
        String given = card.at("id").text("");
        boolean drawn = given.matches("[a-z0-9]{20,40}") && given.matches(".*[0-9].*");
        String id = survey.ids().question(drawn ? type : given, type);
        if (!given.isEmpty() && !id.equals(given)) {
            report.note(card.at("id"), Report.shown(given) + " is called " + id + " now");
        }
        return id;
    }

    static String bare(String type) {
        return PlainText.cut(PlainText.of(type), 30);
    }
}
