package dev.earshot.catalog.reader.question;

import dev.earshot.catalog.reader.text.Part;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.survey.question.CesQuestion;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.Text;
import java.util.Map;
import java.util.Optional;

/** Warns of words that make a figure mean something else than its name says. */
final class ScaleWording {

    private static final Map<String, Stems> RECOMMEND = Map.of(
            "en", Stems.of("recommend* refer* friend friends"),
            "de", Stems.of("*empfehl* *empfiehl* *empfohlen*"),
            "fr", Stems.of("recommand* conseill*"),
            "es", Stems.of("recom*"));

    private static final Map<String, Stems> DOUBLE = Map.of("en", Stems.of("and"), "de", Stems.of("und"));

    private static final Map<String, Stems> LEADING = Map.of(
            "en", Stems.of("great amazing excellent awesome fantastic wonderful outstanding superb perfect"),
            "de", Stems.of("toll tolle* großartig* hervorragend* ausgezeichnet* fantastisch* wunderbar*"));

    private static final Stems GOOD = Stems.of(
            "satisfied happy likely easy good great excellent agree zufrieden* wahrscheinlich einfach gut ausgezeichnet");
    private static final Stems BAD =
            Stems.of("not un* dis* hard difficult poor bad terrible nicht nie kaum schlecht schwer schwierig* gar");

    private static final Stems EFFORT = Stems.of("effort trouble");
    private static final Stems EASE = Stems.of("easy easily ease easier simple");
    private static final Stems NONE = Stems.of("");

    private final Findings findings;

    ScaleWording(Findings findings) {
        this.findings = findings;
    }

    void check(ScaleQuestion question, Part part) {
        if (part.has("text")) {
            YamlNode at = part.at("text");
            question.text().byLanguage().forEach((language, words) -> check(question, language, words, at));
        }
        Optional<Text> low = question.scale().low();
        Optional<Text> high = question.scale().high();
        if (low.isPresent() && high.isPresent()) {
            checkEnds(question, low.get().inSource(), high.get().inSource(), part.at("low"));
        }
    }

    private void check(ScaleQuestion question, String language, String words, YamlNode at) {
        boolean recommends = question.type().equals("nps") || question.type().equals("enps");
        if (recommends
                && RECOMMEND.containsKey(language)
                && !RECOMMEND.get(language).areIn(words)) {
            findings.warning(
                    at,
                    "this does not ask whether people would recommend something, so its figure is no NPS. Ask that, or"
                            + " choose another type");
        }
        if (!recommends && DOUBLE.getOrDefault(language, NONE).areIn(words)) {
            findings.warning(
                    at,
                    "this may ask two things at once, and one number cannot answer both. Ask one, or make it two"
                            + " questions");
        }
        LEADING.getOrDefault(language, NONE)
                .firstIn(words)
                .ifPresent(word -> findings.warning(
                        at, "\"" + word + "\" suggests the answer. Ask in words that lean to neither side"));
        if (question instanceof CesQuestion ces && language.equals("en")) {
            checkEffort(ces, words, at);
        }
    }

    private void checkEffort(CesQuestion ces, String words, YamlNode at) {
        boolean asksEffort = EFFORT.areIn(words);
        boolean asksEase = EASE.areIn(words);
        if (!ces.measuresEffort() && asksEffort && !asksEase) {
            findings.warning(at, "this asks how much effort it was, where much is bad. Write \"measures: effort\"");
        } else if (ces.measuresEffort() && asksEase && !asksEffort) {
            findings.warning(at, "this asks how easy it was, where much is good. Write \"measures: ease\"");
        }
    }

    private void checkEnds(ScaleQuestion question, String low, String high, YamlNode at) {
        if (low.equalsIgnoreCase(high)) {
            findings.warning(at, "both ends of the scale read \"" + Part.shortened(low) + "\"");
            return;
        }
        String bad = question.scale().lowIsGood() ? high : low;
        String good = question.scale().lowIsGood() ? low : high;
        if (GOOD.areIn(bad) && !BAD.areIn(bad) && BAD.areIn(good)) {
            findings.warning(
                    at,
                    "the ends of the scale seem to be swapped: \"low\" is for "
                            + question.scale().lowest() + ", \"high\" for "
                            + question.scale().highest());
        }
    }
}
