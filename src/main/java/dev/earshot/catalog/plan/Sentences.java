package dev.earshot.catalog.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Collects what changes, one sentence each, and knows how names, languages and spans read. */
final class Sentences {

    private final List<String> all = new ArrayList<>();

    void add(String sentence) {
        all.add(sentence);
    }

    void addIf(boolean holds, String sentence) {
        if (holds) {
            all.add(sentence);
        }
    }

    void addIfDifferent(Object before, Object after, String sentence) {
        addIf(!Objects.equals(before, after), sentence);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<String> all() {
        return List.copyOf(all);
    }

    /** {@code "a", "b" and "c"}. */
    static String quoted(Collection<String> names) {
        return and(names.stream().map(name -> "\"" + name + "\"").toList());
    }

    /** "a, b and c". */
    static String and(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** "German and French". */
    static String languages(Collection<String> tags) {
        return and(tags.stream().map(Sentences::language).toList());
    }

    static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }

    /** "2 days", "36 hours", "none". */
    static String span(Duration span) {
        if (span.isZero()) {
            return "none";
        }
        if (span.toMinutes() % (24 * 60) == 0) {
            return count(span.toDays(), "day");
        }
        return span.toMinutes() % 60 == 0 ? count(span.toHours(), "hour") : count(span.toMinutes(), "minute");
    }

    /** "1 day", "1,949 days". */
    static String count(long number, String noun) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /** What stands in {@code of} and not in {@code other}, in order. */
    static List<String> without(Collection<String> of, Collection<String> other) {
        return of.stream().filter(word -> !other.contains(word)).toList();
    }
}
