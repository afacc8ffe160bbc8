package dev.earshot.catalog;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.earshot.platform.yaml.Finding;
import dev.earshot.platform.yaml.Problem;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The {@code check} command: reads a directory of surveys, and what lies beside them, and prints what it finds, for people or as
 * JSON.
 */
public final class Check {

    /** Exit codes. Warnings alone are no failure. */
    public static final int SOUND = 0;

    public static final int FAULTY = 1;
    public static final int NO_DIRECTORY = 2;

    private final PrintStream out;
    private final Function<Path, List<Problem>> beside;

    /** @param beside the problems of files in a directory that are no surveys */
    public Check(PrintStream out, Function<Path, List<Problem>> beside) {
        this.out = out;
        this.beside = beside;
    }

    /** The exit code of the command. */
    public int run(Path directory, boolean json) {
        SurveyFiles read = SurveyFiles.read(directory);
        List<Finding> findings = Stream.<Finding>concat(
                        Stream.concat(read.problems().stream(), beside.apply(directory).stream()),
                        read.files().stream().flatMap(file -> file.reading().findings().stream()))
                .sorted(Finding.IN_READING_ORDER)
                .toList();
        if (json) {
            out.println(json(read.files().size(), findings));
        } else {
            findings.forEach(out::println);
            out.println(summary(read.files().size(), findings));
        }
        if (!Files.isDirectory(directory)) {
            return NO_DIRECTORY;
        }
        return findings.stream().anyMatch(Problem.class::isInstance) ? FAULTY : SOUND;
    }

    /** "3 surveys read, 2 problems in 1 file, 4 warnings". */
    private static String summary(int surveys, List<Finding> findings) {
        List<Finding> problems =
                findings.stream().filter(Problem.class::isInstance).toList();
        long files = problems.stream().map(Finding::file).distinct().count();
        int warnings = findings.size() - problems.size();
        return count(surveys, "survey") + " read, "
                + (problems.isEmpty()
                        ? "no problems"
                        : count(problems.size(), "problem") + " in " + count(files, "file"))
                + (warnings == 0 ? "" : ", " + count(warnings, "warning"));
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String json(int surveys, List<Finding> findings) {
        ObjectNode root = new ObjectMapper().createObjectNode().put("surveys", surveys);
        ArrayNode list = root.putArray("findings");
        for (Finding finding : findings) {
            ObjectNode node = list.addObject()
                    .put("severity", finding instanceof Problem ? "problem" : "warning")
                    .put("file", finding.file())
                    .put("line", finding.line())
                    .put("column", finding.column())
                    .put("what", finding.what());
            if (finding instanceof Problem problem) {
                problem.hint().ifPresent(hint -> node.put("hint", hint));
            }
        }
        return root.toPrettyString();
    }
}
