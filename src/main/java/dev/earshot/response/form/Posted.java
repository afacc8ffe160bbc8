package dev.earshot.response.form;

import dev.earshot.response.EditKey;
import dev.earshot.response.view.Filling;
import dev.earshot.survey.Page;
import dev.earshot.survey.question.ChoiceQuestion;
import dev.earshot.survey.question.Question;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A form as a browser sent it. Whatever is missing or nonsense counts as not sent. */
public record Posted(Map<String, List<String>> fields) {

    public int page() {
        String page = first("page");
        return page.matches("[0-9]{1,3}") ? Integer.parseInt(page) : 1;
    }

    public Optional<EditKey> key() {
        return EditKey.of(first("key"));
    }

    /** The language the page was in. */
    public Optional<String> language() {
        return Optional.of(first("in")).filter(in -> !in.isBlank());
    }

    /** The language whose button was pressed. */
    public Optional<String> otherLanguage() {
        return Optional.of(first("lang")).filter(lang -> !lang.isBlank());
    }

    public boolean endsHere() {
        return first("finish").equals("now");
    }

    boolean contact() {
        return !first("contact").isBlank();
    }

    /** Ids of the questions the page had on it; empty where it does not say. */
    Optional<Set<String>> shown() {
        return fields.containsKey("shown")
                ? Optional.of(new HashSet<>(List.of(first("shown").split(" +"))))
                : Optional.empty();
    }

    /** When the first page was opened, in seconds of the epoch. */
    public OptionalLong since() {
        String since = first("since");
        return since.matches("[0-9]{1,12}") ? OptionalLong.of(Long.parseLong(since)) : OptionalLong.empty();
    }

    /** The beginning of the hash of the revision that was shown. */
    Optional<String> revision() {
        return Optional.of(first("rev")).filter(rev -> !rev.isBlank());
    }

    /** What was typed on the page, as it was typed; nothing of a question the page did not have. */
    public Filling filling(Page page) {
        Map<String, List<String>> values = new HashMap<>();
        Optional<Set<String>> shown = shown();
        for (Question question : page.questions()) {
            if (shown.filter(ids -> !ids.contains(question.id())).isPresent()) {
                continue;
            }
            values.put(question.id(), of(question.id()));
            if (question instanceof ChoiceQuestion choice) {
                values.put(choice.otherField(), of(choice.otherField()));
            }
        }
        return new Filling(values, contact());
    }

    /** U+0000 is no text, and PostgreSQL keeps none. */
    public List<String> of(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .map(value -> value.replace("\0", ""))
                .toList();
    }

    private String first(String field) {
        return of(field).stream().findFirst().orElse("").strip();
    }
}
