package dev.earshot.insight.figure.definition;

import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.score.Metric;
import java.util.List;
import java.util.stream.Stream;

/** Every figure the house shows, in the words of a language. */
public final class Definitions {

    private final DefinitionMessages words;
    private final Speech speech;

    Definitions(DefinitionMessages words, Speech speech) {
        this.words = words;
        this.speech = speech;
    }

    /** @param language of the reader: "de" */
    public static Definitions in(String language) {
        return new Definitions(PreferredLanguage.words(DefinitionMessages.class, language), Speech.of(language));
    }

    public List<Definition> all() {
        return Stream.concat(ofQuestions().stream(), others().stream()).toList();
    }

    /** @param key one of those in {@link #all} */
    public Definition of(String key) {
        return all().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no figure is called " + key));
    }

    private List<Definition> ofQuestions() {
        return List.of(
                net("nps", Metric.nps(), words.net(), words.gateNamed(), Source.REICHHELD),
                net("enps", Metric.enps(), words.net(), words.gateStaff(), Source.REICHHELD),
                net("expectation", Metric.expectation(), words.expectation(), words.gateNamed(), Source.OLIVER),
                share("csat", Metric.csat(5), words.csat(), Source.TOP_BOXES),
                share("csat-8-to-10", Metric.csatFromEight(), words.csatEightToTen(), Source.TOP_BOXES),
                share("stars", Metric.stars(), words.stars(), Source.TOP_BOXES),
                share("thumbs", Metric.thumbs(), words.thumbs(), Source.WILSON),
                share("pmf", Metric.pmf(), words.pmf(), Source.WILSON),
                mean("ces", Metric.ces(), words.ces(), Source.EFFORTLESS),
                mean("effort", Metric.effort(), words.effort(), Source.EFFORTLESS),
                mean("ease", Metric.effort().reversed(), words.ease(), Source.EFFORTLESS),
                mean("mean", Metric.mean(1, 10), words.mean(), Source.MEANS),
                new Definition(
                        "rate",
                        name(Metric.rate()),
                        words.rate(),
                        words.ofInvites(),
                        words.intervalShare(),
                        words.gateAlways(),
                        Source.AAPOR.and(Source.WILSON)),
                new Definition(
                        "share",
                        words.shareName(),
                        words.share(),
                        words.ofAnswers(),
                        words.intervalShare(),
                        words.gateNamed(),
                        Source.WILSON.and(Source.REMAINDERS)));
    }

    private List<Definition> others() {
        return List.of(
                new Definition(
                        "customers",
                        words.customersName(),
                        words.customers(),
                        words.ofCustomers(),
                        words.intervalNet(),
                        words.gateNamed(),
                        Source.TANGO.text()),
                named(
                        "change",
                        words.changeName(),
                        words.change(),
                        words.ofBoth(),
                        words.intervalChange(),
                        Source.NEWCOMBE),
                named(
                        "level",
                        words.levelName(),
                        words.level(),
                        words.ofWhole(),
                        words.intervalNet(),
                        Source.PERMUTATION),
                named(
                        "segment",
                        words.bestName(),
                        words.best(),
                        words.ofSegment(),
                        words.intervalBest(),
                        Source.LEAGUE),
                drawn("importance", words.importanceName(), words.importance(), Source.LMG),
                drawn("gain", words.gainName(), words.gain(), Source.MARTILLA),
                named(
                        "weighted",
                        words.weightedName(),
                        words.weighted(),
                        words.ofEligible(),
                        words.intervalWeighted(),
                        Source.RAKING),
                named("non-response", words.nonResponseName(), words.nonResponse(), words.ofShown(), "–", Source.AAPOR),
                named(
                        "recovery",
                        words.recoveryName(),
                        words.recovery(),
                        words.ofRecovered(),
                        words.intervalShare(),
                        Source.WILSON));
    }

    private Definition net(String key, Metric metric, String formula, String gate, Source source) {
        return new Definition(
                key, name(metric), formula, words.ofAnswers(), words.intervalNet(), gate, source.and(Source.TANGO));
    }

    private Definition share(String key, Metric metric, String formula, Source source) {
        String sources = source == Source.WILSON ? source.text() : source.and(Source.WILSON);
        return new Definition(
                key, name(metric), formula, words.ofAnswers(), words.intervalShare(), words.gateNamed(), sources);
    }

    private Definition mean(String key, Metric metric, String formula, Source source) {
        String sources = source == Source.MEANS ? source.text() : source.and(Source.MEANS);
        return new Definition(
                key, name(metric), formula, words.ofAnswers(), words.intervalMean(), words.gateNamed(), sources);
    }

    private Definition drawn(String key, String name, String formula, Source source) {
        return new Definition(
                key, name, formula, words.ofRated(), words.intervalDrawn(), words.gateMany(), source.text());
    }

    private Definition named(String key, String name, String formula, String of, String interval, Source source) {
        return new Definition(key, name, formula, of, interval, words.gateNamed(), source.text());
    }

    private String name(Metric metric) {
        return new MetricWords(metric, speech).name();
    }
}
