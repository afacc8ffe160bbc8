package dev.earshot.insight.topic.word;

import dev.earshot.insight.topic.reading.ReadComment;
import dev.earshot.score.Metric;
import dev.earshot.score.Programme;
import dev.earshot.score.keyness.Keywords;
import dev.earshot.score.keyness.Usage;
import dev.earshot.survey.question.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words unhappy customers use more than happy ones, and the other way round. Every language is judged by itself: where one
 * is unhappier than another, all its words would seem to be bad news.
 */
public record KeyWords(List<KeyWord> unhappy, List<KeyWord> happy) {

    public static final KeyWords NONE = new KeyWords(List.of(), List.of());

    /** Of each. */
    private static final int MOST = 12;

    private static final double FALSE_FINDS = .05;
    private static final int ENOUGH_AUTHORS = 12;

    private static final class Stem {
        private final long[] texts = new long[2];
        private final List<Optional<ReadComment>> latest = new ArrayList<>(List.of(Optional.empty(), Optional.empty()));
        private final Map<String, Integer> forms = new HashMap<>();
        private final Set<Integer> authors = new HashSet<>();

        private void add(ReadComment comment, String form, int side) {
            texts[side] += 1;
            latest.set(side, latest.get(side).or(() -> Optional.of(comment)));
            forms.merge(form, 1, Integer::sum);
            if (authors.size() < ENOUGH_AUTHORS) {
                authors.add(comment.author());
            }
        }

        private String form() {
            return forms.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
        }
    }

    /** @param comments the latest first */
    public static KeyWords of(List<ReadComment> comments, Metric metric, Programme programme) {
        Map<String, List<ReadComment>> languages =
                comments.stream().collect(Collectors.groupingBy(ReadComment::language));
        List<KeyWord> unhappy = new ArrayList<>();
        List<KeyWord> happy = new ArrayList<>();
        languages.forEach((language, some) -> add(language, some, metric, programme, unhappy, happy));
        return new KeyWords(surest(unhappy), surest(happy));
    }

    private static void add(
            String language,
            List<ReadComment> comments,
            Metric metric,
            Programme programme,
            List<KeyWord> unhappy,
            List<KeyWord> happy) {
        Map<String, Stem> stems = new HashMap<>();
        // A word is found once: most of them are in many comments.
        Map<String, String> known = new HashMap<>();
        long[] texts = new long[2];
        for (ReadComment comment : comments) {
            int side = side(comment, metric);
            if (side >= 0) {
                texts[side] += 1;
                Map<String, String> own = new HashMap<>();
                comment.terms()
                        .forEach(term ->
                                own.putIfAbsent(known.computeIfAbsent(term, word -> Stems.of(word, language)), term));
                own.forEach((stem, term) ->
                        stems.computeIfAbsent(stem, any -> new Stem()).add(comment, term, side));
            }
        }
        // Nothing a single customer could be told by.
        stems.values()
                .removeIf(stem -> stem.authors.size() < programme.k()
                        || programme.hides(stem.texts[0])
                        || programme.hides(stem.texts[1]));
        unhappy.addAll(named(language, stems, texts, 0));
        happy.addAll(named(language, stems, texts, 1));
    }

    /** 0 for unhappy, 1 for happy, −1 for neither. */
    private static int side(ReadComment comment, Metric metric) {
        if (!Scored.has(comment, metric)) {
            return -1;
        }
        Group group = metric.group(comment.score().getAsInt());
        return group == Group.DETRACTOR ? 0 : group == Group.PROMOTER ? 1 : -1;
    }

    private static List<KeyWord> named(String language, Map<String, Stem> stems, long[] texts, int side) {
        List<Usage> usages = stems.entrySet().stream()
                .map(one -> new Usage(
                        one.getKey(),
                        one.getValue().texts[side],
                        one.getValue().texts[1 - side],
                        one.getValue().authors.size()))
                .toList();
        return Keywords.of(usages, texts[side], texts[1 - side], FALSE_FINDS).stream()
                .map(found -> {
                    Stem stem = Objects.requireNonNull(stems.get(found.usage().term()));
                    return new KeyWord(
                            language,
                            stem.form(),
                            found.usage().texts(),
                            found.usage().otherTexts(),
                            found.keyness().z(),
                            stem.latest.get(side).orElseThrow());
                })
                .toList();
    }

    private static List<KeyWord> surest(List<KeyWord> words) {
        return words.stream()
                .sorted(Comparator.comparingDouble(KeyWord::z).reversed().thenComparing(KeyWord::word))
                .limit(MOST)
                .toList();
    }
}
