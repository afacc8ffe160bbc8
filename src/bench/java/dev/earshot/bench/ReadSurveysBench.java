package dev.earshot.bench;

import dev.earshot.catalog.SurveyFiles;
import dev.earshot.catalog.reader.SurveyReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading and checking a directory of 500 surveys of 30 questions in two languages, each with five conditions. Cold, as the
 * check command does it in a new process, loading of classes included; and warm, as a server does. Budget: 2 s on two cores.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
public class ReadSurveysBench {

    private static final int SURVEYS = 500;
    private static final int QUESTIONS = 30;

    private Path directory = Path.of("");

    @Setup
    public void write() throws IOException {
        directory = Files.createTempDirectory("surveys");
        for (int i = 0; i < SURVEYS; i++) {
            Files.writeString(directory.resolve("survey-" + i + ".yaml"), survey(i));
        }
    }

    @Benchmark
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public SurveyFiles cold() {
        return read();
    }

    @Benchmark
    @Warmup(iterations = 4)
    @Measurement(iterations = 4)
    public SurveyFiles warm() {
        return read();
    }

    private SurveyFiles read() {
        SurveyFiles files = SurveyFiles.read(directory);
        if (files.files().size() != SURVEYS
                || files.files().stream().anyMatch(file -> file.reading() instanceof SurveyReading.Faulty)) {
            throw new IllegalStateException("not all surveys are sound");
        }
        return files;
    }

    private static String survey(int number) {
        StringBuilder yaml = new StringBuilder("title: {en: Survey " + number + ", de: Umfrage " + number
                + "}\nlanguages: [en, de]\nwho: both\nquestions:\n  - {id: recommend, type: nps}\n");
        for (int i = 1; i < QUESTIONS; i++) {
            yaml.append("  - id: q").append(i).append("\n    type: ").append(i % 3 == 0 ? "text" : "rating");
            yaml.append("\n    text: {en: How was part ")
                    .append(i)
                    .append(" of it, de: Wie war Teil ")
                    .append(i)
                    .append("}\n");
            if (i % 5 == 0) {
                yaml.append("    when: answers.recommend <= ").append(i % 7).append(" && order.total > ")
                        .append(number)
                        .append('\n');
            }
        }
        return yaml.toString();
    }
}
