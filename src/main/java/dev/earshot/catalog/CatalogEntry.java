package dev.earshot.catalog;

import dev.earshot.catalog.reader.SurveyReading;
import dev.earshot.platform.yaml.Finding;
import dev.earshot.platform.yaml.Warning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One survey of the catalogue.
 *
 * @param live its last good revision; empty where the file was never live
 * @param file where it is written, as it was last looked at; empty where the file is gone
 * @param doubts about the file that take the revisions there were to be seen
 */
public record CatalogEntry(
        String surveyId, Optional<LiveRevision> live, Optional<SurveyFile> file, List<Warning> doubts) {

    /** The last good one, whether it is asked or not. */
    public Optional<Revision> revision() {
        return live.map(LiveRevision::revision);
    }

    /** Whether it is asked. */
    public boolean isOpen() {
        return live.filter(LiveRevision::open).isPresent();
    }

    /** What is wrong with the file as it is now. */
    public List<Finding> findings() {
        return Stream.concat(file.stream().flatMap(there -> there.reading().findings().stream()), doubts.stream())
                .sorted(Finding.IN_READING_ORDER)
                .toList();
    }

    public boolean isBroken() {
        return file.filter(there -> there.reading() instanceof SurveyReading.Faulty)
                .isPresent();
    }

    public boolean isGone() {
        return file.isEmpty();
    }

    /** What the file says, where that is right and not what is asked now. */
    public Optional<SurveyReading.Sound> waiting() {
        return file.flatMap(there -> there.reading().sound())
                .filter(sound -> !isOpen()
                        || revision()
                                .filter(now -> now.contentHash().equals(sound.hash()))
                                .isEmpty());
    }
}
