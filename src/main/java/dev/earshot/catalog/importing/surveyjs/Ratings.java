package dev.earshot.catalog.importing.surveyjs;

import dev.earshot.catalog.importing.draft.Json;
import dev.earshot.catalog.importing.draft.Phrases;
import dev.earshot.catalog.importing.draft.Report;
import dev.earshot.catalog.importing.draft.Scales;
import dev.earshot.catalog.importing.draft.Scales.Look;
import dev.earshot.catalog.importing.draft.Scales.Meaning;
import dev.earshot.catalog.importing.draft.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The points of a rating or of a matrix. Unless told otherwise they go from 1 to 5. */
record Ratings(Phrases phrases, Report report) {

    /** What people ask who want an NPS, in the languages of the shipped surveys and a few more. */
    private static final String RECOMMEND =
            "(?s).*(recommend|weiterempf|empfehl|recommand|recomend|raccomand|consigl|aanbevel|polec|توصي).*";

    private static final int MOST_POINTS = 30;

    /**
     * @param scale one of ours, if there is one like it
     * @param points their values with their words
     */
    record Found(Optional<Scales.Scale> scale, Map<String, Words> points) {}

    Found read(Json element) {
        Map<String, Words> points = points(element);
        Optional<Words> low = phrases.read(element.at("minRateDescription"));
        Optional<Words> high = phrases.read(element.at("maxRateDescription"));
        return scale(points, low, high, look(element), meaning(element), element.at("rateValues"));
    }

    /** The columns of a matrix, where they are those of a battery. */
    Found columns(Json columns) {
        Found found = scale(listed(columns), Optional.empty(), Optional.empty(), Look.NUMBERS, Meaning.ANY, columns);
        return new Found(found.scale.filter(scale -> scale.type().equals("rating")), found.points);
    }

    private Found scale(
            Map<String, Words> points, Optional<Words> low, Optional<Words> high, Look look, Meaning meaning, Json at) {
        List<Integer> numbers = new ArrayList<>();
        points.keySet().forEach(value -> Json.number(value).ifPresent(number -> numbers.add(number.intValue())));
        boolean steps = numbers.size() == points.size() && numbers.size() > 1;
        for (int i = 1; i < numbers.size(); i++) {
            steps &= numbers.get(i) == numbers.get(0) + i;
        }
        if (!steps) {
            return new Found(Optional.empty(), points);
        }
        List<String> values = List.copyOf(points.keySet());
        String last = values.get(values.size() - 1);
        Optional<Scales.Scale> scale = Scales.find(
                numbers.get(0),
                numbers.get(numbers.size() - 1),
                look,
                meaning,
                low.or(() -> named(values.get(0), points)),
                high.or(() -> named(last, points)));
        if (scale.isPresent()
                && values.stream().skip(1).limit(values.size() - 2L).anyMatch(v -> named(v, points)
                        .isPresent())) {
            report.left(at, "the words for the points between the two ends");
        }
        return new Found(scale, points);
    }

    /** Words for a point, where they are more than its number. */
    private static Optional<Words> named(String value, Map<String, Words> points) {
        return Optional.ofNullable(points.get(value))
                .filter(words -> !words.first().equals(value));
    }

    private Map<String, Words> points(Json element) {
        Map<String, Words> listed = listed(element.at("rateValues"));
        if (!listed.isEmpty()) {
            return listed;
        }
        int from = element.at("rateMin").whole().orElse(1);
        int step = Math.max(1, element.at("rateStep").whole().orElse(1));
        int count = Math.min(
                MOST_POINTS, Math.max(0, element.at("rateCount").whole().orElse(5)));
        int to = element.at("rateMax")
                .whole()
                .orElse(from == 1 || element.at("rateCount").given() ? from + (count - 1) * step : 5);
        Map<String, Words> points = new LinkedHashMap<>();
        for (int point = from; point <= to && points.size() <= MOST_POINTS; point += step) {
            points.put(Integer.toString(point), phrases.of(Integer.toString(point)));
        }
        return points;
    }

    private Map<String, Words> listed(Json list) {
        Map<String, Words> points = new LinkedHashMap<>();
        for (Json item : list.items()) {
            String value = value(item);
            points.putIfAbsent(
                    Json.number(value)
                            .map(number -> number.stripTrailingZeros().toPlainString())
                            .orElse(value),
                    label(item, phrases));
        }
        return points;
    }

    /** {@code 3}, {@code "3"} or {@code {"value": 3, "text": "So so"}}. */
    static String value(Json item) {
        return item.isGroup() ? item.at("value").text("") : item.text("");
    }

    static Words label(Json item, Phrases phrases) {
        Optional<Words> words = item.isGroup()
                ? phrases.read(item.at("text")).or(() -> phrases.read(item.at("value")))
                : phrases.read(item);
        return words.orElseGet(() -> phrases.of("–"));
    }

    private static Look look(Json element) {
        return switch (element.at("rateType").text(element.at("rateDisplayMode").text("labels"))) {
            case "stars" -> Look.STARS;
            case "smileys" -> Look.FACES;
            default -> Look.NUMBERS;
        };
    }

    private Meaning meaning(Json element) {
        String name = element.at("name").text("").toLowerCase(Locale.ROOT);
        String title = phrases.read(element.at("title"))
                .map(words -> String.join(" ", words.byLanguage().values()).toLowerCase(Locale.ROOT))
                .orElse("");
        if (name.contains("nps") || title.matches(RECOMMEND)) {
            return Meaning.RECOMMEND;
        }
        return name.matches("(.*[^a-z])?ces([^a-z].*)?") ? Meaning.EFFORT : Meaning.ANY;
    }
}
