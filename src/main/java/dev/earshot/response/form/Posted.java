package dev.earshot.response.form;

import dev.earshot.response.EditKey;
import dev.earshot.survey.Page;
import dev.earshot.survey.question.Question;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A form as a browser sent it. Whatever is missing or nonsense counts as not sent. */
record Posted(MultivaluedMap<String, String> fields) {

    int page() {
        String page = first("page");
        return page.matches("[0-9]{1,3}") ? Integer.parseInt(page) : 1;
    }

    Optional<EditKey> key() {
        return EditKey.of(first("key"));
    }

    /** The language the page was in. */
    Optional<String> language() {
        return Optional.of(first("in")).filter(in -> !in.isBlank());
    }

    /** The language whose button was pressed. */
    Optional<String> otherLanguage() {
        return Optional.of(first("lang")).filter(lang -> !lang.isBlank());
    }

    boolean endsHere() {
        return first("finish").equals("now");
    }

    boolean contact() {
        return !first("contact").isBlank();
    }

    /** What was typed on the page, as it was typed. */
    Filling filling(Page page) {
        Map<String, List<String>> values =
                page.questions().stream().collect(Collectors.toMap(Question::id, question -> of(question.id())));
        return new Filling(values, contact());
    }

    /** U+0000 is no text, and PostgreSQL keeps none. */
    List<String> of(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .map(value -> value.replace("\0", ""))
                .toList();
    }

    private String first(String field) {
        return of(field).stream().findFirst().orElse("").strip();
    }
}
