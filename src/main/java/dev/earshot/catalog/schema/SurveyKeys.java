package dev.earshot.catalog.schema;

import static dev.earshot.catalog.schema.Key.key;
import static dev.earshot.catalog.schema.Key.needed;
import static dev.earshot.catalog.schema.Shape.CONDITION;
import static dev.earshot.catalog.schema.Shape.FLAG;
import static dev.earshot.catalog.schema.Shape.SPAN;
import static dev.earshot.catalog.schema.Shape.WORDING;

import dev.earshot.catalog.schema.Shape.Either;
import dev.earshot.catalog.schema.Shape.Line;
import dev.earshot.catalog.schema.Shape.Many;
import dev.earshot.catalog.schema.Shape.Named;
import dev.earshot.catalog.schema.Shape.Whole;
import dev.earshot.catalog.schema.Shape.Words;
import dev.earshot.survey.InviteRule;
import java.util.List;

/** The keys of a survey and of every group in it but the questions, which are {@link QuestionKeys}. */
public final class SurveyKeys {

    public static final int MOST_QUESTIONS = 50;
    public static final int MOST_SEGMENTS = 8;
    public static final int MOST_LANGUAGES = 50;

    /** Most endings, most reasons at risk and most promises. */
    public static final int MOST_RULES = 20;

    public static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{1,8})*";
    public static final String FIELD = "(order|customer|return|ticket)\\.[A-Za-z][A-Za-z0-9_-]{0,39}";

    private static final String HEX = "#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})";

    public static final KeyGroup LINK = KeyGroup.of(
            "link",
            "a link",
            needed("text", WORDING, "What people read."),
            needed("url", new Line("https?://[^\\s/?#]+\\S*", 2_000), "Where it leads, beginning with https://."));

    public static final KeyGroup PAGE = KeyGroup.of(
            "page",
            "a page",
            key("title", WORDING, "A heading instead of the survey's title."),
            needed("questions", new Many(new Named("question"), 1, MOST_QUESTIONS), "What stands on it."),
            key("when", CONDITION, "Shown only where this holds."));

    public static final KeyGroup ENDING = KeyGroup.of(
            "ending",
            "an ending",
            needed("when", CONDITION, "Who sees it."),
            key("text", WORDING, "What they read."),
            key("link", Either.of(new Named("link"), Words.of("none")), "A link of its own, or none."));

    public static final KeyGroup INVITE = InviteKeys.INVITE;

    public static final KeyGroup SEGMENT = KeyGroup.of(
            "segment",
            "a segment",
            needed("field", new Line(FIELD, 60), "A field of the event: order.store."),
            key("label", WORDING, "What readers of figures see."),
            key("privacy", Words.of("plain", "sensitive", "personal"), "How far its values may travel."),
            key("most", new Whole(2, 1_000), "Most different values told apart."));

    public static final KeyGroup DARK = KeyGroup.of(
            "dark",
            "the dark brand",
            needed("color", new Line(HEX, 7), "Of buttons and chosen tiles on dark screens."),
            key("on-color", new Line(HEX, 7), "Of the words on it."));

    public static final KeyGroup BRAND = KeyGroup.of(
            "brand",
            "a brand",
            needed("color", new Line(HEX, 7), "Of buttons and chosen tiles."),
            key("on-color", new Line(HEX, 7), "Of the words on it."),
            key("font", new Line("[\\p{L}0-9 ,'\"_-]+", 200), "A list of font names."),
            key(
                    "logo",
                    new Line("/brand/[A-Za-z0-9][A-Za-z0-9_-]*\\.(svg|png|webp)", 120),
                    "A file in surveys/brand/."),
            key("dark", new Named("dark"), "Colours for dark screens."));

    public static final KeyGroup RISK = KeyGroup.of(
            "risk",
            "a reason at risk",
            needed("when", CONDITION, "Whom it is about."),
            needed("because", Line.ANY, "The sentence the care team reads."),
            key("points", new Whole(1, 100), "How much it adds to the order of the list."));

    public static final KeyGroup PROMISE = KeyGroup.of(
            "promise",
            "a promise",
            needed("promise", WORDING, "What you promised."),
            needed(
                    "question",
                    new Line(QuestionKeys.ID, 64),
                    "The question with a scale that shows whether it is kept."),
            needed("reach", new Shape.Number(-100, 100), "The figure that keeps it, in that question's unit."));

    public static final KeyGroup SURVEY = KeyGroup.of(
            "survey",
            "a survey",
            key("title", WORDING, "Heading of the form."),
            key("questions", PAGE.shape("questions"), "The questions, all on one page."),
            key("pages", new Many(new Named("page"), 1, MOST_QUESTIONS), "Pages, each with questions."),
            key(
                    "languages",
                    new Many(new Line(LANGUAGE, 35), 0, MOST_LANGUAGES),
                    "Language tags in the order they are offered. The first is the source language."),
            key("who", Words.of("invited", "open", "both"), "Who may answer."),
            key("open", FLAG, "true is short for “who: both”."),
            key("closes", new Line("[0-9]{4}-[0-9]{2}-[0-9]{2}", 10), "The last day on which it is answered."),
            key(
                    "invite",
                    Either.of(new Words(InviteRule.TRIGGERS), new Named("invite")),
                    "When to ask by e-mail. The name of an event is short for a group with only a trigger."),
            key("touchpoint", Line.ANY, "Where in the customer's journey this asks: after purchase."),
            key(
                    "segments",
                    new Many(Either.of(new Line(FIELD, 60), new Named("segment")), 0, MOST_SEGMENTS),
                    "Fields kept with every answer to compare by."),
            key("target", new Shape.Number(-100, 100), "The figure to reach, in the unit of the headline."),
            key("thanks", WORDING, "Words on the last page."),
            key("call-to-action", new Named("link"), "A link on the last page, the same for everybody."),
            key("endings", new Many(new Named("ending"), 0, MOST_RULES), "Other last pages for some."),
            key("brand", new Named("brand"), "Colours, font and logo."),
            key("at-risk", new Many(new Named("risk"), 0, MOST_RULES), "Reasons of your own to call somebody."),
            key("charter", new Many(new Named("promise"), 0, MOST_RULES), "What you promised."),
            key("edit-window", SPAN, "How long an answer may be changed by the page that gave it."),
            key(
                    "one-tap",
                    Words.of("two-stage", "confirmed"),
                    "Whether a score tapped in the mail counts by itself, or only what is sent."),
            key(
                    "confidential",
                    FLAG,
                    "Whether answers are shown by group only: nothing of fewer than five, and nobody named."),
            key("same-as", new Line("[0-9a-f]{8,64}", 64), "The revision that asked the same in other words."),
            key("id", new Line("[a-z0-9][a-z0-9-]{0,63}", 64), "May repeat the file name."));

    /** The groups below a survey. */
    static final List<KeyGroup> PARTS = List.of(PAGE, LINK, ENDING, INVITE, SEGMENT, BRAND, DARK, RISK, PROMISE);

    private SurveyKeys() {}
}
