package dev.earshot.catalog.importing.draft;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads texts written once, or once for each language, where {@code default} is the source language. */
public final class Phrases {

    /** Most characters of a text, as in the language of surveys. */
    public static final int LONGEST = 1_000;

    /** Turns another tool's blanks into ours. */
    public interface Placeholders {
        String replace(String words, Json at);
    }

    private final String source;
    private final Set<String> languages = new LinkedHashSet<>();
    private final Placeholders placeholders;
    private final Report report;

    /** @param source tag of the language that {@code default} stands for */
    public Phrases(String source, Placeholders placeholders, Report report) {
        this.source = tag(source).orElse("en");
        this.placeholders = placeholders;
        this.report = report;
        languages.add(this.source);
    }

    /** Every language some text was written in; the source language first. */
    public List<String> languages() {
        return List.copyOf(languages);
    }

    public Words of(String words) {
        return new Words(Map.of(source, words));
    }

    /** The words, or empty where nothing is written. */
    public Optional<Words> read(Json at) {
        Map<String, String> words = new LinkedHashMap<>();
        if (at.isGroup()) {
            at.keys().forEach(key -> language(key, at)
                    .ifPresent(tag -> plain(at.at(key)).ifPresent(text -> {
                        if (!key.equals("default") || !words.containsKey(tag)) {
                            words.put(tag, text);
                        }
                    })));
        } else {
            plain(at).ifPresent(text -> words.put(source, text));
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (!words.containsKey(source)) {
            String only = words.keySet().iterator().next();
            report.note(at, "there are no words in " + source + "; those in " + only + " stand there too");
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        ordered.put(source, words.getOrDefault(source, words.values().iterator().next()));
        ordered.putAll(words);
        languages.addAll(ordered.keySet());
        return Optional.of(new Words(ordered));
    }

    private Optional<String> language(String key, Json at) {
        if (key.equals("default")) {
            return Optional.of(source);
        }
        Optional<String> tag = tag(key);
        if (tag.isEmpty()) {
            report.left(at.at(Ids.tidy(key)), Report.shown(key) + " is not a language");
        }
        return tag;
    }

    private Optional<String> plain(Json at) {
        return at.text()
                .map(PlainText::ofHtml)
                .map(words -> placeholders.replace(words, at))
                .map(PlainText::of)
                .filter(words -> !words.isEmpty())
                .map(words -> shortened(words, at));
    }

    private String shortened(String words, Json at) {
        String cut = PlainText.cut(words, LONGEST);
        if (!cut.equals(words)) {
            report.left(at, "what goes beyond " + LONGEST + " characters");
        }
        return cut;
    }

    /** As BCP 47 writes it, for languages there are: "pt-BR" for "pt-br" or "pt_BR". */
    static Optional<String> tag(String written) {
        if (!written.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}")) {
            return Optional.empty();
        }
        Locale locale = Locale.forLanguageTag(written.replace('_', '-'));
        String tag = locale.toLanguageTag();
        boolean known = !locale.getLanguage().isEmpty()
                && !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage());
        return known && Locale.forLanguageTag(tag).toLanguageTag().equals(tag) ? Optional.of(tag) : Optional.empty();
    }
}
