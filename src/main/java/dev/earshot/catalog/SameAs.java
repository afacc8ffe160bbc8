package dev.earshot.catalog;

import dev.earshot.platform.yaml.Warning;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Whether the revision that {@code same-as} names was ever live here. Hashes are the same on every database; revisions are not. */
@ApplicationScoped
public class SameAs {

    private final Revisions revisions;

    SameAs(Revisions revisions) {
        this.revisions = revisions;
    }

    /** Says so where a file names a revision that is not known; its figures are not joined to any. */
    public Optional<Warning> doubt(SurveyFile file) {
        return file.reading()
                .sound()
                .filter(sound -> sound.survey().sameAs().isPresent())
                .filter(sound -> revisions.sameAs(revisions.candidate(sound)).isEmpty())
                .map(sound -> new Warning(
                        file.path(),
                        line(file.text()),
                        1,
                        "\"same-as: " + sound.survey().sameAs().get()
                                + "\" names no earlier version known here, so figures are not joined."
                                + " \"plan\" prints the line to use"));
    }

    private static int line(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("same-as")) {
                return i + 1;
            }
        }
        return 1;
    }
}
