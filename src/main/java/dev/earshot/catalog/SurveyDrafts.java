package dev.earshot.catalog;

import dev.earshot.catalog.reader.SurveyReader;
import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.yaml.YamlText;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Survey files as they are on the disk this very moment, live or not: what an author looks at. */
@ApplicationScoped
public class SurveyDrafts {

    /** Not yet a revision. */
    private static final int UNNUMBERED = 0;

    private static final String ID = "[a-z0-9][a-z0-9-]{0,63}";

    private record Read(FileTime changed, long size, Optional<Revision> draft) {}

    private final SurveyCatalog catalog;
    private final EarshotConfig config;
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    SurveyDrafts(SurveyCatalog catalog, EarshotConfig config) {
        this.catalog = catalog;
        this.config = config;
    }

    /** The file's survey; empty where there is no such file or it has mistakes. */
    public Optional<Revision> get(String surveyId) {
        if (!surveyId.matches(ID)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(config.surveys().dir())) {
            return catalog.live(surveyId);
        }
        Path file = config.surveys().dir().resolve(surveyId + ".yaml");
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            long size = Files.size(file);
            Read known = read.get(surveyId);
            if (known == null || !known.changed.equals(changed) || known.size != size) {
                known = new Read(changed, size, parse(file));
                read.put(surveyId, known);
            }
            return known.draft;
        } catch (IOException e) {
            return Optional.empty(); // Gone, or being written: nothing to show.
        }
    }

    private static Optional<Revision> parse(Path file) throws IOException {
        return SurveyReader.read(file.getFileName().toString(), YamlText.of(file))
                .sound()
                .map(sound -> new Revision(sound.survey(), sound.hash(), UNNUMBERED));
    }
}
