package dev.earshot.demo.voice;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.earshot.demo.truth.Dice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Words for verbatims.
 *
 * @param byLanguage lines by subject's key, by language; English has every subject
 */
public record Comments(Map<String, Map<String, List<String>>> byLanguage) {

    private static final String FILE = "/demo/comments.yaml";

    public static Comments bundled() {
        try (InputStream in = Comments.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the jar does not hold " + FILE);
            }
            return new Comments(new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE + " in the jar", e);
        }
    }

    String write(String language, Subject subject, Dice dice) {
        Map<String, List<String>> words = Objects.requireNonNull(byLanguage.get(language), language);
        String line = dice.one(lines(words, words.containsKey(subject.key()) ? subject.key() : Subject.LATE.key()));
        String filled = line.replace("{item}", dice.one(lines(words, "item")))
                .replace("{days}", String.valueOf(3 + dice.below(4)));
        return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
    }

    private static List<String> lines(Map<String, List<String>> words, String key) {
        return Objects.requireNonNull(words.get(key), key);
    }
}
