package dev.earshot.cli;

import dev.earshot.account.AuditTrail;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.invitation.table.TableLine;
import dev.earshot.invitation.table.TableReport;
import dev.earshot.invitation.upload.Forecast;
import dev.earshot.invitation.upload.LineTaker;
import dev.earshot.invitation.upload.UploadChecker;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code invite FILE.csv [--event order.delivered] [--dry-run] [--good-lines]}: records the customers of a table. The whole
 * table is looked at first; one with a mistake is not taken. Stopped in between, it goes on when it is run again.
 */
@ApplicationScoped
class InviteCommand implements Command {

    private static final int DONE = 0;
    private static final int MISTAKES = 1;

    private final SurveyCatalog catalog;
    private final UploadChecker checker;
    private final LineTaker taker;
    private final AuditTrail audit;

    InviteCommand(SurveyCatalog catalog, UploadChecker checker, LineTaker taker, AuditTrail audit) {
        this.catalog = catalog;
        this.checker = checker;
        this.taker = taker;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "invite";
    }

    @Override
    public int run(Arguments arguments, Console console) {
        if (arguments.words().size() != 1) {
            return console.misused("Say: invite FILE.csv [--event order.delivered] [--dry-run], with one file.");
        }
        Path file = Path.of(arguments.words().get(0));
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            console.err().println(file + ": this file cannot be read. Check that it exists and may be opened.");
            return MISTAKES;
        }
        // A command makes nothing live at its start; without a look no survey would wait for these events.
        catalog.look();
        try {
            List<TableLine> lines = new ArrayList<>();
            TableReport report = checker.reader(arguments.option("--event")).read(file, lines::add);
            report(report, console.out());
            boolean sound = report.isClean() || (arguments.has("--good-lines") && report.good() > 0);
            if (!sound) {
                console.out()
                        .println("Nothing was taken."
                                + (report.good() > 0 ? " --good-lines takes the lines without a mistake." : ""));
                return MISTAKES;
            }
            return arguments.has("--dry-run") ? foresee(lines, console.out()) : take(file, lines, console.out());
        } catch (IOException e) {
            console.err().println(file + ": this file cannot be read to its end.");
            return MISTAKES;
        }
    }

    private static void report(TableReport report, PrintStream out) {
        if (!report.unread().isEmpty()) {
            out.println(report.unread());
            return;
        }
        out.println("Read as " + report.read() + ".");
        report.columns()
                .forEach(column -> out.println(
                        "  " + column.head() + ": " + (column.field().isEmpty() ? "not used" : column.field())));
        report.warnings().forEach(out::println);
        report.mistakes().forEach(out::println);
        long more = report.mistakesInAll() - report.mistakes().size();
        if (more > 0) {
            out.println("And " + more + " mistakes more.");
        }
        out.println(report.lines() + " lines: " + report.good() + " can be taken, " + report.repeated()
                + " repeat an event of an earlier line, " + report.wrong() + " have mistakes.");
    }

    private int foresee(List<TableLine> lines, PrintStream out) {
        Forecast.Summary forecast = checker.foresee(lines.subList(0, Math.min(lines.size(), Forecast.MOST_CUSTOMERS)));
        if (forecast.customers() < lines.size()) {
            out.println("Of the first " + forecast.customers() + " lines:");
        }
        forecast.kinds()
                .forEach(kind -> out.println(kind.count() + (kind.asked() ? " would be asked" : " would not be asked")
                        + " with " + kind.survey() + ", for example: " + kind.example()));
        if (forecast.known() > 0) {
            out.println(forecast.known() + " are known already: nothing happens to them.");
        }
        if (forecast.undecided() > 0) {
            out.println(forecast.undecided() + " wait for no survey: nothing happens to them.");
        }
        out.println("This was a dry run: nothing was kept.");
        return DONE;
    }

    private int take(Path file, List<TableLine> lines, PrintStream out) {
        int fresh = 0;
        for (int i = 0; i < lines.size(); i += LineTaker.AT_ONCE) {
            fresh += taker.take(lines.subList(i, Math.min(lines.size(), i + LineTaker.AT_ONCE)))
                    .fresh();
        }
        audit.note("command line", "table of invitations taken", file.getFileName() + ", " + fresh + " new");
        out.println("Taken: " + fresh + " new, " + (lines.size() - fresh) + " known before.");
        return DONE;
    }
}
