package dev.earshot.cli;

import dev.earshot.catalog.importing.Imported;
import dev.earshot.catalog.importing.SurveyImport;
import dev.earshot.catalog.importing.draft.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** {@code import FILE [--as ID] [--out DIR]}: a survey of another tool as YAML, and what could not be carried over. */
final class ImportCommand {

    /** Exit codes. */
    static final int WHOLE = 0;

    static final int FAILED = 1;
    static final int MISUSED = Console.MISUSED;
    static final int IN_PART = 3;

    private final PrintStream out;
    private final PrintStream err;

    ImportCommand(PrintStream out, PrintStream err) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    int run(Arguments arguments) {
        if (arguments.words().size() != 1) {
            return ended(MISUSED, "Say: import FILE [--as ID] [--out DIR], with one file. See --help.");
        }
        Path file = Path.of(arguments.words().get(0));
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        String id = arguments.option("--as").orElseGet(() -> id(name));
        if (!id.matches("[a-z0-9][a-z0-9-]{0,63}")) {
            return ended(
                    MISUSED, "An id has small letters, digits and - only, at most 64. Say for example: --as " + id(id));
        }
        byte[] json;
        try (InputStream in = Files.newInputStream(file)) {
            json = in.readNBytes(SurveyImport.MOST_BYTES + 1);
        } catch (IOException e) {
            return ended(FAILED, file + ": this file cannot be read. Check that it exists and may be opened.");
        }
        Imported imported = SurveyImport.read(id, name, json);
        return imported instanceof Imported.Carried carried
                ? write(carried, id, arguments)
                : ended(FAILED, ((Imported.Refused) imported).sentence() + ".");
    }

    private int write(Imported.Carried carried, String id, Arguments arguments) {
        if (arguments.option("--out").isEmpty()) {
            out.print(carried.yaml());
        } else {
            Path target = Path.of(arguments.option("--out").get(), id + ".yaml");
            try {
                Files.writeString(target, carried.yaml(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException e) {
                return ended(FAILED, target + " is there already and is not overwritten. Choose another id with --as.");
            } catch (IOException e) {
                return ended(
                        FAILED, target + " cannot be written. Check that the directory exists and may be written to.");
            }
            err.println(target + " written.");
        }
        carried.leftOut().forEach(err::println);
        carried.notes().forEach(err::println);
        return ended(carried.leftOut().isEmpty() ? WHOLE : IN_PART, summary(carried));
    }

    /** "5 questions of SurveyJS carried over, 2 things left out." */
    private static String summary(Imported.Carried carried) {
        List<String> left = carried.leftOut();
        return carried.questions() + (carried.questions() == 1 ? " question" : " questions") + " of " + carried.tool()
                + " carried over, "
                + (left.isEmpty() ? "nothing" : left.size() + (left.size() == 1 ? " thing" : " things")) + " left out.";
    }

    private int ended(int code, String sentence) {
        err.println(sentence);
        return code;
    }

    private static String id(String name) {
        String tidy = Ids.tidy(name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")).replace('_', '-');
        return tidy.isEmpty() ? "imported" : tidy;
    }
}
