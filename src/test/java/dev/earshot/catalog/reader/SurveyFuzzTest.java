package dev.earshot.catalog.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.SurveyFile;
import dev.earshot.catalog.SurveyFiles;
import dev.earshot.platform.yaml.Finding;
import dev.earshot.platform.yaml.Problem;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever stands in a file, the answer is a survey or problems with their place: never an exception, never a long wait. */
class SurveyFuzzTest {

    private static final int FILES = 100_000;
    private static final long A_SECOND = 1_000_000_000L;

    /** Another one finds other mistakes: -Dearshot.fuzz.seed=7. */
    private static final long SEED = Long.getLong("earshot.fuzz.seed", 20_261L);

    private final List<String> small =
            Snippets.surveys().stream().filter(yaml -> !yaml.contains("when:")).toList();
    private final List<String> conditional =
            Snippets.surveys().stream().filter(yaml -> yaml.contains("when:")).toList();
    private final List<String> large = SurveyFiles.read(Path.of("surveys")).files().stream()
            .map(SurveyFile::text)
            .toList();

    @Test
    void damagedFilesGiveProblemsAndNothingElse() {
        IntStream.range(0, FILES).parallel().forEach(number -> {
            Random random = new Random(SEED + number);
            // The large ones hold little that the small ones do not, and compiling conditions takes a while.
            List<String> seeds = number % 50 == 0 ? large : number % 10 == 0 ? conditional : small;
            String yaml = new Mutation(random).of(seeds.get(random.nextInt(seeds.size())));
            check(yaml, SEED + number);
        });
    }

    /** Damage of one kind, as much of it as a file can hold. */
    @Test
    void largeHeapsOfOneThingAreReadInTime() {
        List<String> heaps = List.of(
                "a",
                "[",
                "{",
                "- a\n",
                "- [",
                "a: ",
                "? ",
                "\"",
                "- &a b\n",
                "*a ",
                "{a: ",
                "- {id: a}\n",
                "#",
                "\n",
                " ",
                "é",
                "- nps\n",
                "\uD83D\uDE00",
                "{answers.nps} ",
                "{customer.x",
                "'",
                "en, ",
                "(",
                "!",
                "a b ",
                "|\n",
                "- - ",
                "x: y\n",
                "-");
        String[] heads = {
            "",
            "title: ",
            "questions: [",
            "questions:\n- ",
            "languages: [",
            "segments: [",
            "questions:\n",
            "title: \"",
            "title: {en: \"",
            "questions: [{type: choice, options: {a: ",
            "endings: [",
            "questions: [nps, {type: text, when: \"",
            "title: |\n  "
        };
        for (String heap : heaps) {
            for (String head : heads) {
                check(head + heap.repeat(250 * 1024 / heap.length() / 4), 0);
            }
        }
    }

    private static void check(String yaml, long seed) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        SurveyReading reading;
        try {
            reading = SurveyReader.read("surveys/x.yaml", yaml);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + seed + "\n" + yaml, e);
        }
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(spent).as("nanoseconds for seed %d: %s", seed, start(yaml)).isLessThan(A_SECOND);
        List<Finding> findings = reading.findings();
        boolean good = findings.stream().noneMatch(Problem.class::isInstance)
                        == reading.sound().isPresent()
                && findings.stream().allMatch(SurveyFuzzTest::isPrintable);
        if (!good) {
            throw new AssertionError("seed " + seed + ": " + findings + "\n" + yaml);
        }
    }

    private static boolean isPrintable(Finding finding) {
        return finding.line() >= 0
                && finding.column() >= 0
                && finding.toString().codePoints().noneMatch(sign -> {
                    int type = Character.getType(sign);
                    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
                });
    }

    private static String start(String yaml) {
        return yaml.substring(0, Math.min(300, yaml.length()));
    }
}
