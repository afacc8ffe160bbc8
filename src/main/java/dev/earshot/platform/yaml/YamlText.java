package dev.earshot.platform.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Fetches the text of a YAML file. What is wrong with its characters or its size, {@link YamlReader} says. */
public final class YamlText {

    private YamlText() {}

    public static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /** @param path from the root of the jar: "/surveys/post-purchase.yaml"; the text is empty where nothing is there */
    public static Optional<String> bundled(String path) {
        try (InputStream in = YamlText.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " in the jar", e);
        }
    }

    private static String read(InputStream in) throws IOException {
        // One byte more than allowed, so that the reader sees it is too much.
        return new String(in.readNBytes(YamlCharacters.MAX_BYTES + 1), StandardCharsets.UTF_8);
    }
}
