package dev.earshot.cli;

import dev.earshot.catalog.SurveyDirectory;
import dev.earshot.insight.rehearsal.RehearsalReport;
import dev.earshot.insight.rehearsal.Rehearsals;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/** {@code rehearse [DIR] [--days 90]}: says what the rules of these files would have done with the last days. */
@ApplicationScoped
class RehearseCommand implements Command {

    private static final String USUAL_DAYS = "90";
    private static final int MOST_DAYS = 731;

    private final Rehearsals rehearsals;
    private final SurveyDirectory directory;

    RehearseCommand(Rehearsals rehearsals, SurveyDirectory directory) {
        this.rehearsals = rehearsals;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "rehearse";
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String days = arguments.option("--days").orElse(USUAL_DAYS);
        if (!days.matches("[1-9][0-9]{0,2}") || Integer.parseInt(days) > MOST_DAYS) {
            return console.misused("--days is a whole number from 1 to " + MOST_DAYS + ", not \"" + days + "\".");
        }
        print(
                rehearsals.of(
                        arguments.word(0).map(Path::of).map(directory::read).orElseGet(directory::read),
                        Integer.parseInt(days)),
                console.out());
        return 0;
    }

    private static void print(RehearsalReport report, PrintStream out) {
        out.println(report.headline());
        out.println(report.apart());
        report.surveys().forEach(line -> out.println("  " + line));
        if (!report.left().isEmpty()) {
            out.printf("%nNot asked%24s%14s%n", "these rules", "today's");
            report.left()
                    .forEach(row -> out.printf(Locale.UK, "  %-26s%,5d%,14d%n", row.reason(), row.now(), row.then()));
        }
        out.println("\nWhat this cannot tell:");
        report.unknown().forEach(line -> out.println("  " + line));
    }
}
