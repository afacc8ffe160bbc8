package dev.earshot.insight.response;

import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.insight.response.search.IndexTail;
import dev.earshot.rollup.importing.AnswerImport;
import dev.earshot.rollup.importing.Progress;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts answers into a survey; the same lines again change nothing. */
@Singleton
public class ListedAnswers {

    private static final Progress NOBODY = new Progress() {
        @Override
        public void checked(long lines) {}

        @Override
        public void written(long lines, long all) {}
    };

    private final AnswerImport answers;
    private final SurveyCatalog catalog;
    private final IndexTail tail;

    ListedAnswers(AnswerImport answers, SurveyCatalog catalog, IndexTail tail) {
        this.tail = tail;
        this.answers = answers;
        this.catalog = catalog;
    }

    /** @param lines the first one names the columns */
    public void give(String survey, List<String> lines) {
        try {
            Path file = Files.createTempFile("answers", ".csv");
            Files.write(file, lines);
            answers.take(file, catalog.known(survey).orElseThrow(), false, NOBODY);
            Files.delete(file);
            tail.catchUp();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
