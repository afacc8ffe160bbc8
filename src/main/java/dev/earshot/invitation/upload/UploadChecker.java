package dev.earshot.invitation.upload;

import dev.earshot.invitation.table.TableLine;
import dev.earshot.invitation.table.TableReader;
import dev.earshot.invitation.table.TableReport;
import dev.earshot.platform.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads a table, foresees what would be decided, and keeps it until somebody agrees to it. */
@ApplicationScoped
public class UploadChecker {

    private final Uploads uploads;
    private final LineTaker taker;
    private final Installation installation;
    private final Clock clock;

    UploadChecker(Uploads uploads, LineTaker taker, Installation installation, Clock clock) {
        this.uploads = uploads;
        this.taker = taker;
        this.installation = installation;
        this.clock = clock;
    }

    /** The reader of this shop's tables. */
    public TableReader reader(Optional<String> eventType) {
        return new TableReader(eventType, installation.zone(), clock.instant());
    }

    /** What would be decided about these customers; nothing of it stays. */
    public Forecast.Summary foresee(List<TableLine> lines) {
        Forecast forecast = new Forecast();
        for (int i = 0; i < lines.size(); i += LineTaker.AT_ONCE) {
            taker.foresee(lines.subList(i, Math.min(lines.size(), i + LineTaker.AT_ONCE)))
                    .forEach(one -> forecast.add(one.isNew(), one.decisions()));
        }
        return forecast.summary();
    }

    /** Where it cannot be read at all, nothing is kept. */
    @Transactional(Transactional.TxType.MANDATORY)
    Checked check(Path file, String fileName, String actor, Optional<String> eventType) throws IOException {
        UUID id = uploads.begin(fileName, actor);
        List<TableLine> first = new ArrayList<>();
        List<TableLine> part = new ArrayList<>();
        int[] parts = {0};
        TableReport report = reader(eventType).read(file, line -> {
            if (first.size() < Forecast.MOST_CUSTOMERS) {
                first.add(line);
            }
            part.add(line);
            if (part.size() == LineTaker.AT_ONCE) {
                uploads.addPart(id, parts[0]++, part);
                part.clear();
            }
        });
        if (!report.unread().isEmpty()) {
            uploads.deleteById(id);
            return new Checked(id, report);
        }
        if (!part.isEmpty()) {
            uploads.addPart(id, parts[0], part);
        }
        uploads.complete(id, new UploadJson.Report(report, foresee(first)));
        return new Checked(id, report);
    }

    record Checked(UUID id, TableReport report) {}
}
