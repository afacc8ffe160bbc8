package dev.earshot.insight.turnout.page;

import dev.earshot.account.Frame;
import dev.earshot.insight.Finding;
import dev.earshot.insight.segment.FieldWords;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.turnout.Trait;
import dev.earshot.insight.turnout.Turnout;
import dev.earshot.insight.turnout.Turnouts;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.score.Metric;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Who did not answer, and what does that do to the score?
 *
 * @param all the line through every chart: "All 21%"
 * @param cut a sentence where not everything was looked at, else ""
 * @param address the query string of what is shown
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TurnoutPage(
        Frame frame,
        TurnoutScope scope,
        String metric,
        Finding finding,
        List<String> doubts,
        List<Step> steps,
        String all,
        List<TraitTable> traits,
        WeighedTable weighed,
        LateAnswers late,
        AlarmList alarms,
        String confidence,
        String cut,
        String address)
        implements TemplateInstance {

    /** @param width of its bar, in percent of the first */
    record Step(String figure, String words, String width, String aside) {}

    static TemplateInstance of(TurnoutScope scope, Turnout turnout) {
        Frame frame = scope.frame();
        TurnoutMessages words = PreferredLanguage.words(TurnoutMessages.class, frame.language());
        Format format = Format.of(frame.language());
        TraitNames names = new TraitNames(turnout.request(), words, new FieldWords(frame.language()), format);
        return new TurnoutPage(
                        frame,
                        scope,
                        new MetricWords(turnout.request().asked().metric(), names.speech()).name(),
                        TurnoutFinding.of(turnout, names),
                        TurnoutFinding.doubts(turnout, names),
                        steps(turnout, words, names.speech()),
                        words.all(share(turnout.responseRate(), names.speech())),
                        turnout.traits().stream()
                                .filter(Trait::tellsApart)
                                .map(trait -> TraitTable.of(turnout, trait, names))
                                .toList(),
                        WeighedTable.of(turnout, names),
                        LateAnswers.of(turnout, names),
                        AlarmList.of(turnout, names),
                        Math.round(100 * turnout.request().confidence().share()) + "%",
                        turnout.cut() ? words.cut(format.count(Turnouts.MOST)) : "",
                        "?survey=" + turnout.request().asked().survey().id() + "&question="
                                + turnout.request().asked().question().id() + "&from="
                                + turnout.request().from() + "&to="
                                + turnout.request().to())
                .setLocale(frame.language());
    }

    private static List<Step> steps(Turnout turnout, TurnoutMessages words, Speech speech) {
        Format format = speech.format();
        return List.of(
                new Step(format.count(turnout.eligible()), words.eligible(), "100%", words.notEligible()),
                new Step(
                        format.count(turnout.invited()),
                        words.invited(),
                        width(turnout.invited(), turnout),
                        words.invitedOf(share(turnout.coverage(), speech))),
                new Step(
                        format.count(turnout.answered()),
                        words.answered(),
                        width(turnout.answered(), turnout),
                        words.answeredOf(share(turnout.responseRate(), speech))));
    }

    private static String width(long count, Turnout turnout) {
        return Math.round(1_000.0 * count / turnout.eligible()) / 10.0 + "%";
    }

    private static String share(OptionalDouble share, Speech speech) {
        return new MetricWords(Metric.rate(), speech)
                .withUnit(share.isPresent() ? OptionalDouble.of(100 * share.getAsDouble()) : share);
    }
}
