package dev.earshot.catalog;

import dev.earshot.catalog.reader.SurveyReading;
import dev.earshot.platform.yaml.Finding;
import java.util.List;
import java.util.Optional;

/**
 * One survey of the catalogue.
 *
 * @param revision the last good one; empty where the file never was right
 * @param file where it is written; empty where the file is gone
 */
public record CatalogEntry(String surveyId, Optional<Revision> revision, Optional<SurveyFile> file) {

    /** What is wrong with the file as it is now. */
    public List<Finding> findings() {
        return file.map(f -> f.reading().findings()).orElse(List.of());
    }

    public boolean isBroken() {
        return file.filter(f -> f.reading() instanceof SurveyReading.Faulty).isPresent();
    }

    public boolean isGone() {
        return file.isEmpty();
    }
}
