package dev.earshot.catalog.plan;

import static dev.earshot.catalog.plan.Sentences.languages;
import static dev.earshot.catalog.plan.Sentences.without;

import dev.earshot.survey.OneTap;
import dev.earshot.survey.Page;
import dev.earshot.survey.Segment;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Battery;
import dev.earshot.survey.question.Block;
import dev.earshot.survey.question.Question;
import java.util.List;
import java.util.Optional;

/** What changes around the questions. */
final class SurveyChanges {

    private SurveyChanges() {}

    static void of(Survey then, Survey now, Sentences said) {
        audience(then, now, said);
        segments(then, now, said);
        pages(then, now, said);
        said.addIfDifferent(
                then.title().inSource(),
                now.title().inSource(),
                "The title becomes \"" + now.title().inSource() + "\".");
        List<String> added = without(now.languages(), then.languages());
        List<String> gone = without(then.languages(), now.languages());
        said.addIf(!added.isEmpty(), "Also offered in " + languages(added) + ".");
        said.addIf(!gone.isEmpty(), "No longer offered in " + languages(gone) + ".");
        said.addIfDifferent(
                then.sourceLanguage(),
                now.sourceLanguage(),
                Sentences.language(now.sourceLanguage()) + " is shown where a translation is missing.");
        said.addIfDifferent(then.endings(), now.endings(), "The last page changes.");
        said.addIfDifferent(then.brand(), now.brand(), "The look changes.");
        said.addIfDifferent(then.target(), now.target(), "The target becomes " + number(now.target()) + ".");
        said.addIfDifferent(
                then.editWindow(),
                now.editWindow(),
                "An answer may be changed for " + Sentences.span(now.editWindow()) + ".");
        said.addIfDifferent(
                then.oneTap(),
                now.oneTap(),
                now.oneTap() == OneTap.CONFIRMED
                        ? "A tap in the mail no longer counts by itself: only what is sent does."
                        : "A tap in the mail counts by itself, unless it looks like a machine's.");
        said.addIfDifferent(
                then.touchpoint(), now.touchpoint(), "The touchpoint becomes \"" + now.touchpoint() + "\".");
        said.addIfDifferent(then.riskRules(), now.riskRules(), "The reasons to call somebody change.");
        said.addIfDifferent(then.charter(), now.charter(), "The charter changes.");
    }

    private static void audience(Survey then, Survey now, Sentences said) {
        String address = "/s/" + now.id();
        said.addIf(
                now.audience().isOpen() && !then.audience().isOpen(), "Anybody can answer it at " + address + " now.");
        said.addIf(
                !now.audience().isOpen() && then.audience().isOpen(),
                "The open form at " + address + " closes; personal links go on working.");
        said.addIf(
                !now.audience().isInvited() && then.audience().isInvited(), "Nobody is invited personally any more.");
        said.addIfDifferent(
                then.closes(),
                now.closes(),
                now.closes().map(day -> "Closes after " + day + ".").orElse("No longer has a last day."));
    }

    private static void segments(Survey then, Survey now, Sentences said) {
        List<String> added = without(fields(now), fields(then));
        List<String> gone = without(fields(then), fields(now));
        said.addIf(
                !added.isEmpty(),
                Sentences.and(added) + (added.size() == 1 ? " is" : " are")
                        + " kept from now on; earlier answers do not have it.");
        said.addIf(
                !gone.isEmpty(),
                Sentences.and(gone) + (gone.size() == 1 ? " is" : " are")
                        + " no longer kept; earlier answers still have it.");
        for (Segment segment : now.segments()) {
            Optional<Segment> before = then.segments().stream()
                    .filter(old -> old.field().equals(segment.field()))
                    .findFirst();
            said.addIf(
                    before.isPresent() && !before.get().equals(segment),
                    "How " + segment.field() + " is kept changes: "
                            + segment.privacy().key() + ", at most " + segment.most() + " values.");
        }
    }

    private static void pages(Survey then, Survey now, Sentences said) {
        int before = then.pages().size();
        int after = now.pages().size();
        if (before != after) {
            said.add(Sentences.count(after, "page") + " instead of " + before + ".");
            return;
        }
        for (int i = 0; i < after; i++) {
            Page old = then.pages().get(i);
            Page young = now.pages().get(i);
            said.addIfDifferent(
                    old.when(),
                    young.when(),
                    "Page " + (i + 1) + " is now shown "
                            + (young.when().source().isEmpty()
                                    ? "to everybody."
                                    : "where " + young.when().source() + "."));
            said.addIfDifferent(old.title(), young.title(), "The heading of page " + (i + 1) + " changes.");
            said.addIfDifferent(
                    around(old), around(young), "What stands around the questions of page " + (i + 1) + " changes.");
        }
    }

    /** Statements, and the frames of batteries; the questions are compared one by one. */
    private static List<Object> around(Page page) {
        return page.blocks().stream()
                .filter(block -> !(block instanceof Question))
                .map(SurveyChanges::frame)
                .toList();
    }

    private static Object frame(Block block) {
        return block instanceof Battery battery
                ? List.of(battery.id(), battery.text(), battery.help(), battery.when(), battery.ask())
                : block;
    }

    private static List<String> fields(Survey survey) {
        return survey.segments().stream().map(Segment::field).toList();
    }

    private static String number(Optional<Double> target) {
        return target.map(
                        value -> value == Math.rint(value) ? String.valueOf(Math.round(value)) : String.valueOf(value))
                .orElse("none");
    }
}
