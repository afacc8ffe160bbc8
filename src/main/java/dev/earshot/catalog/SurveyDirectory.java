package dev.earshot.catalog;

import dev.earshot.platform.EarshotConfig;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the operator keeps the surveys; those in the jar stand in where there is no such directory. */
@ApplicationScoped
@DefaultBean
public class SurveyDirectory {

    private final EarshotConfig config;
    private volatile SurveyFiles last = SurveyFiles.NONE;

    SurveyDirectory(EarshotConfig config) {
        this.config = config;
    }

    /** The files as they are now. */
    public SurveyFiles read() {
        Path path = path();
        if (!Files.isDirectory(path)) {
            return BundledSurveys.read();
        }
        SurveyFiles files = last.readAgain(path);
        last = files;
        return files;
    }

    /** Another directory, named on the command line. */
    public SurveyFiles read(Path other) {
        return SurveyFiles.read(other);
    }

    private Path path() {
        return config.surveys().dir();
    }
}
