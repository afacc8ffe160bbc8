package dev.earshot.catalog.reader.question;

import dev.earshot.catalog.reader.text.Part;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.survey.question.CesQuestion;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.Text;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Warns of words that make a figure mean something else than its name says. */
final class ScaleWording {

    private static final Map<String, Pattern> RECOMMEND = Map.of(
            "en", words("recommend\\w*|refer\\w*|tell (a|your) friends?"),
            "de", words("\\w*empf(eh|ieh)l\\w*|\\w*empfohlen"),
            "fr", words("recommand\\w*|conseill\\w*"),
            "es", words("recom\\w*"));

    private static final Map<String, Pattern> DOUBLE = Map.of("en", words("and"), "de", words("und"));

    private static final Map<String, Pattern> LEADING = Map.of(
            "en", words("great|amazing|excellent|awesome|fantastic|wonderful|outstanding|superb|perfect"),
            "de", words("toll\\w*|großartig\\w*|hervorragend\\w*|ausgezeichnet\\w*|fantastisch\\w*|wunderbar\\w*"));

    private static final Pattern GOOD = words(
            "satisfied|happy|likely|easy|good|great|excellent|agree|zufrieden\\w*|wahrscheinlich|einfach|gut|ausgezeichnet");
    private static final Pattern BAD = words(
            "not|un\\w+|dis\\w+|hard|difficult|poor|bad|terrible|nicht|nie|kaum|schlecht|schwer|schwierig\\w*|gar");

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
        if (recommends && RECOMMEND.containsKey(language) && !finds(RECOMMEND, language, words)) {
            findings.warning(
                    at,
                    "this does not ask whether people would recommend something, so its figure is no NPS. Ask that, or"
                            + " choose another type");
        }
        if (!recommends && finds(DOUBLE, language, words)) {
            findings.warning(
                    at,
                    "this may ask two things at once, and one number cannot answer both. Ask one, or make it two"
                            + " questions");
        }
        Matcher leading = LEADING.getOrDefault(language, NEVER).matcher(words);
        if (leading.find()) {
            findings.warning(
                    at, "\"" + leading.group() + "\" suggests the answer. Ask in words that lean to neither side");
        }
        if (question instanceof CesQuestion ces && language.equals("en")) {
            checkEffort(ces, words, at);
        }
    }

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private void checkEffort(CesQuestion ces, String words, YamlNode at) {
        boolean asksEffort = EFFORT.matcher(words).find();
        boolean asksEase = EASE.matcher(words).find();
        if (!ces.measuresEffort() && asksEffort && !asksEase) {
            findings.warning(at, "this asks how much effort it was, where much is bad. Write \"measures: effort\"");
        } else if (ces.measuresEffort() && asksEase && !asksEffort) {
            findings.warning(at, "this asks how easy it was, where much is good. Write \"measures: ease\"");
        }
    }

    private static final Pattern EFFORT = words("effort|trouble");
    private static final Pattern EASE = words("easy|easily|ease|easier|simple");

    private void checkEnds(ScaleQuestion question, String low, String high, YamlNode at) {
        if (low.equalsIgnoreCase(high)) {
            findings.warning(at, "both ends of the scale read \"" + Part.shortened(low) + "\"");
            return;
        }
        String bad = question.scale().lowIsGood() ? high : low;
        String good = question.scale().lowIsGood() ? low : high;
        if (isGood(bad) && BAD.matcher(good).find()) {
            findings.warning(
                    at,
                    "the ends of the scale seem to be swapped: \"low\" is for "
                            + question.scale().lowest() + ", \"high\" for "
                            + question.scale().highest());
        }
    }

    private static boolean isGood(String words) {
        return GOOD.matcher(words).find() && !BAD.matcher(words).find();
    }

    private static boolean finds(Map<String, Pattern> patterns, String language, String words) {
        return patterns.getOrDefault(language, NEVER).matcher(words).find();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}])(" + alternatives + ")(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
