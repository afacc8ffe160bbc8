package dev.earshot.catalog.schema;

import static dev.earshot.catalog.schema.Key.key;
import static dev.earshot.catalog.schema.Key.needed;
import static dev.earshot.catalog.schema.Shape.CONDITION;
import static dev.earshot.catalog.schema.Shape.FLAG;
import static dev.earshot.catalog.schema.Shape.WORDING;

import dev.earshot.catalog.schema.Shape.Either;
import dev.earshot.catalog.schema.Shape.Lines;
import dev.earshot.catalog.schema.Shape.Many;
import dev.earshot.catalog.schema.Shape.Named;
import dev.earshot.catalog.schema.Shape.Whole;
import dev.earshot.catalog.schema.Shape.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of each type of question. */
public final class QuestionKeys {

    public static final String ID = "[a-z][a-z0-9_-]{0,63}";
    public static final String VALUE = "[a-z0-9][a-z0-9_-]*";

    public static final int MOST_OPTIONS = 30;
    public static final int MOST_ITEMS = 20;
    public static final int MOST_TAGS = 20;

    /** In the order the documentation tells them. */
    public static final List<String> TYPES = List.of(
            "nps",
            "enps",
            "csat",
            "ces",
            "thumbs",
            "stars",
            "rating",
            "expectation",
            "pmf",
            "battery",
            "choice",
            "text",
            "email",
            "phone",
            "consent",
            "statement");

    /** Types answered by a number. */
    public static final Set<String> SCALES =
            Set.of("nps", "enps", "csat", "ces", "thumbs", "stars", "rating", "expectation", "pmf");

    private static final Key NOT_APPLICABLE =
            key("does-not-apply", FLAG, "Whether “Does not apply” can be chosen. Who chooses it is in no figure.");
    private static final Key TAGS =
            key("tags", new Many(new Shape.Line("", 40), 0, MOST_TAGS), "Words to find questions by.");
    private static final Key LOW = key("low", WORDING, "Words for the lowest point of the scale.");
    private static final Key HIGH = key("high", WORDING, "Words for the highest point of the scale.");
    private static final Key FROM = key("from", Words.of("0", "1"), "The lowest point of the scale.");
    private static final Key[] WORDINGS = {
        key("promoter", WORDING, "Another wording for people whose score is good."),
        key("passive", WORDING, "Another wording for people whose score is neither good nor bad."),
        key("detractor", WORDING, "Another wording for people whose score is bad.")
    };

    private static final KeyGroup PLAIN = KeyGroup.of(
            "",
            "",
            key(
                    "id",
                    new Shape.Line(ID, 64),
                    "The name its answers are kept under. Keep it when you change the words."),
            needed("type", new Words(TYPES), "What kind of question it is."),
            key("text", WORDING, "What people read."));
    private static final Key HELP = key("help", WORDING, "A line in small type below.");
    private static final Key WHEN = key("when", CONDITION, "Asked only where this holds.");

    private static final KeyGroup COMMON = PLAIN.with(
            HELP,
            key("required", FLAG, "Whether the form insists on an answer."),
            key(
                    "role",
                    Words.of("outcome", "driver", "none"),
                    "outcome: the headline figure comes from it. driver: it may explain the outcome."),
            TAGS,
            WHEN);
    private static final KeyGroup SCALE = COMMON.with(NOT_APPLICABLE);
    private static final KeyGroup LABELLED = SCALE.with(LOW, HIGH);

    /** An item of a battery that says more than its text. */
    public static final KeyGroup ITEM = KeyGroup.of(
            "item",
            "an item",
            needed("id", new Shape.Line(ID, 64), "The name its answers are kept under."),
            needed("text", WORDING, "What people read."),
            NOT_APPLICABLE,
            TAGS);

    /** An option in a line of its own that says more than its label. */
    public static final KeyGroup OPTION = KeyGroup.of(
            "option",
            "an option",
            needed("label", WORDING, "What people read."),
            key("other", FLAG, "Whether a field for words stands beside it."),
            key("fixed", FLAG, "Keeps its place when the others are shuffled."),
            key("exclusive", FLAG, "Goes with no other option."));

    /** An option in a list. */
    public static final KeyGroup LISTED_OPTION = OPTION.as("listed-option", "an option")
            .with(needed("value", new Shape.Line(VALUE, 1_000), "The name it is kept under."));

    /** The groups below a question. */
    static final List<KeyGroup> PARTS = List.of(ITEM, OPTION, LISTED_OPTION);

    private static final Map<String, KeyGroup> BY_TYPE = byType();

    private QuestionKeys() {}

    /** The group of that type; where it is not known, all keys of all types. */
    public static KeyGroup of(Optional<String> type) {
        if (type.isPresent()) {
            return BY_TYPE.getOrDefault(type.get(), PLAIN);
        }
        Map<String, Key> all = new LinkedHashMap<>();
        BY_TYPE.values().forEach(group -> group.keys().forEach(key -> all.putIfAbsent(key.name(), key)));
        return new KeyGroup("question", "a question", List.copyOf(all.values()));
    }

    static KeyGroup of(String type) {
        return of(Optional.of(type));
    }

    private static Map<String, KeyGroup> byType() {
        Map<String, KeyGroup> groups = new LinkedHashMap<>();
        for (String type : TYPES) {
            groups.put(type, keys(type).as(type, "a question of type " + type));
        }
        return groups;
    }

    private static KeyGroup keys(String type) {
        return switch (type) {
            case "nps", "enps" -> LABELLED;
            case "csat" ->
                LABELLED.with(
                        key("points", Words.of("3", "5", "7", "10"), "How many points the scale has."),
                        key("satisfied-from", Words.of("8", "9"), "Of ten points, the lowest that is satisfied."),
                        key("look", Words.of("faces", "stars", "numbers"), "How the points are drawn."));
            case "ces" ->
                LABELLED.with(
                        key("points", Words.of("5", "7"), "How many points the scale has."),
                        key(
                                "measures",
                                Words.of("ease", "effort"),
                                "ease: agreement with “… made it easy”. effort: how much effort it was."));
            case "rating" -> LABELLED.with(FROM);
            case "thumbs", "stars", "expectation", "pmf" -> SCALE;
            case "battery" -> battery();
            case "choice" -> choice();
            case "text" -> words();
            case "statement" -> PLAIN.with(WHEN).with(WORDINGS);
            default -> COMMON;
        };
    }

    private static KeyGroup battery() {
        return PLAIN.with(
                HELP,
                TAGS,
                WHEN,
                NOT_APPLICABLE,
                LOW,
                HIGH,
                FROM,
                needed(
                        "items",
                        Either.of(
                                new Lines(ID, WORDING, 1, MOST_ITEMS), new Many(new Named(ITEM.name()), 1, MOST_ITEMS)),
                        "Lines of “id: text”. Each is a rating of its own."),
                key(
                        "ask",
                        new Shape.Line("[0-9]{1,2} of [0-9]{1,2}", 8),
                        "How many of them one person is asked: 3 of 6."));
    }

    private static KeyGroup choice() {
        return SCALE.with(
                needed(
                        "options",
                        Either.of(
                                new Lines(VALUE, Either.of(WORDING, new Named(OPTION.name())), 2, MOST_OPTIONS),
                                new Many(new Named(LISTED_OPTION.name()), 2, MOST_OPTIONS)),
                        "Lines of “value: label”."),
                key("choose", Words.of("one", "many"), "Whether one or many can be chosen."),
                key("shuffle", FLAG, "Whether everybody sees the options in an order of their own."));
    }

    private static KeyGroup words() {
        return COMMON.with(WORDINGS)
                .with(
                        key("ask-for-contact", FLAG, "Whether people with a bad score are offered to be called."),
                        key("length", Words.of("short", "long"), "short for one line, long for several."),
                        key("min-length", new Whole(0, 1_000), "Fewest characters."),
                        key("max-length", new Whole(1, 10_000), "Most characters kept."));
    }
}
