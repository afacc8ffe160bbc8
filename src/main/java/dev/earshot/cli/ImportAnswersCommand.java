package dev.earshot.cli;

import dev.earshot.account.AuditTrail;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.platform.page.Format;
import dev.earshot.rollup.importing.AnswerImport;
import dev.earshot.rollup.importing.ImportReport;
import dev.earshot.rollup.importing.Mistake;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * {@code import-answers FILE.csv --survey ID [--skip-bad]}: takes answers given elsewhere. The whole file is looked at first; one
 * with a mistake is not taken. Stopped in between, it goes on when it is run again.
 */
@ApplicationScoped
class ImportAnswersCommand implements Command {

    private static final int DONE = 0;
    private static final int MISTAKES = 1;

    private final SurveyCatalog catalog;
    private final AnswerImport answers;
    private final AuditTrail audit;

    ImportAnswersCommand(SurveyCatalog catalog, AnswerImport answers, AuditTrail audit) {
        this.catalog = catalog;
        this.answers = answers;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "import-answers";
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Optional<String> survey = arguments.option("--survey");
        if (arguments.words().size() != 1 || survey.isEmpty()) {
            return console.misused("Say: import-answers FILE.csv --survey ID [--skip-bad], with one file.");
        }
        Path file = Path.of(arguments.words().get(0));
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            console.err().println(file + ": this file cannot be read. Check that it exists and may be opened.");
            return MISTAKES;
        }
        catalog.look(); // A command makes nothing live at its start, and so knows no survey.
        Optional<Revision> revision = catalog.known(survey.get());
        if (revision.isEmpty()) {
            console.err().println("There is no survey \"" + survey.get() + "\". See the page Surveys for their ids.");
            return MISTAKES;
        }
        try {
            boolean skipBad = arguments.has("--skip-bad");
            ImportReport report = answers.take(
                    file, revision.get(), skipBad, ProgressBar.on(console.out(), System.console() != null));
            return say(file, survey.get(), report, skipBad, console.out());
        } catch (IOException e) {
            console.err().println(file + ": this file cannot be read to its end.");
            return MISTAKES;
        }
    }

    private int say(Path file, String survey, ImportReport report, boolean skipBad, PrintStream out) {
        for (Mistake mistake : report.mistakes()) {
            out.println(file + ", " + mistake.words());
        }
        long more = report.mistakesInAll() - report.mistakes().size();
        if (more > 0) {
            out.println("And " + Format.ENGLISH.count(more) + " mistakes more.");
        }
        if (!report.isTaken()) {
            out.println("Nothing was imported: of " + Format.ENGLISH.count(report.lines()) + " lines "
                    + Format.ENGLISH.count(report.lines() - report.good()) + " have a mistake."
                    + (skipBad || report.good() == 0 ? "" : " --skip-bad leaves them out and takes the others."));
            return MISTAKES;
        }
        if (report.written() == 0) {
            out.println("This file was imported before: nothing was changed.");
            return DONE;
        }
        audit.note(
                "command line",
                "answers imported",
                survey + ", " + file.getFileName() + ", " + report.written() + " lines");
        out.println(Format.ENGLISH.count(report.written()) + " lines imported"
                + (report.before() > 0 ? ", " + Format.ENGLISH.count(report.before()) + " were there from before" : "")
                + (report.lines() > report.good()
                        ? ", " + Format.ENGLISH.count(report.lines() - report.good()) + " left out"
                        : "")
                + ".");
        return DONE;
    }
}
