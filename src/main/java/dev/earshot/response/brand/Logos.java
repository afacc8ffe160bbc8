package dev.earshot.response.brand;

import dev.earshot.platform.EarshotConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Images in the directory {@code brand} beside the survey files, by names that lead nowhere else. */
@ApplicationScoped
class Logos {

    /** Bytes; a respondent on a train waits for it. */
    static final int MOST = 100 * 1024;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}\\.(svg|png|webp)");

    /** As survey files and stylesheets write it. */
    static final Pattern ADDRESS = Pattern.compile("/brand/" + NAME.pattern());

    private static final Map<String, String> TYPES =
            Map.of("svg", "image/svg+xml", "png", "image/png", "webp", "image/webp");

    private final Path directory;

    Logos(EarshotConfig config) {
        this.directory = config.surveys().dir().resolve("brand");
    }

    /** The type of the media, by the end of the name. */
    static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    /** Empty where there is none of this name, or it is too large, or lies elsewhere and is only linked here. */
    Optional<byte[]> get(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            Path file = directory.resolve(name).toRealPath();
            if (!file.startsWith(directory.toRealPath()) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(MOST + 1);
                return bytes.length > MOST ? Optional.empty() : Optional.of(bytes);
            }
        } catch (IOException e) {
            return Optional.empty(); // Not there, or not to be read: the same to whoever asks.
        }
    }
}
