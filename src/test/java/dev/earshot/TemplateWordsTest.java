package dev.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates place words and have none of their own: those stand in the bundles, in every language of the pages. */
class TemplateWordsTest {

    private static final Path FOLDER = Path.of("templates");

    /** "{overview:title}", "{#if open}", "{! remark !}"; a brace that is escaped is CSS. */
    private static final Pattern EXPRESSION = Pattern.compile("(?<!\\\\)\\{[^{}]*}");

    private static final Pattern UNREAD =
            Pattern.compile("<(style|script|code)\\b.*?</\\1>|<!--.*?-->", Pattern.DOTALL);

    private static final Pattern SPOKEN =
            Pattern.compile("(?:aria-label|title|alt|placeholder|aria-description)=\"([^\"]*)\"");

    private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Names, which are the same in every language: of formats, of ourselves, of languages, of the demo's account. */
    private static final Set<String> NAMES = Set.of(
            "Earshot",
            "CSV",
            "JSON",
            "SVG",
            "PNG",
            "XLSX",
            "YAML",
            "English",
            "Deutsch",
            "Français",
            "Español",
            "العربية");

    /** In the middle of nothing where a template is part of a tag. */
    private static final Pattern ATTRIBUTE = Pattern.compile("[a-z-]+=\"[^\"]*\"");

    private static final Pattern DEMO = Pattern.compile("demo@example\\.com|demo-demo-demo");

    @Test
    void noTemplateHasWordsOfItsOwn() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".html")).flatMap(TemplateWordsTest::words))
                    .isEmpty();
        }
    }

    @Test
    void findsWordsInTextAndInWhatIsReadAloud() {
        assertThat(
                        bare(
                                "<p class=\"fine\">{#if open}Open{#else}{x:closed}{/if} <a title=\"More\" href=\"/y\">CSV</a></p>"))
                .containsExactly("More", "Open");
    }

    private static Stream<String> words(Path file) {
        try {
            return bare(Files.readString(file)).stream().map(word -> file + ": " + word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> bare(String template) {
        String markup =
                UNREAD.matcher(EXPRESSION.matcher(template).replaceAll("")).replaceAll("");
        Stream<String> spoken = SPOKEN.matcher(markup).results().map(found -> found.group(1));
        Stream<String> shown = Stream.of(TAG.matcher(markup).replaceAll(" "));
        return Stream.concat(spoken, shown)
                .map(text -> text.replaceAll("&[a-z]+;", ""))
                .map(text ->
                        DEMO.matcher(ATTRIBUTE.matcher(text).replaceAll("")).replaceAll(""))
                .flatMap(text -> WORD.matcher(text).results().map(MatchResult::group))
                .filter(word -> !NAMES.contains(word))
                .toList();
    }
}
