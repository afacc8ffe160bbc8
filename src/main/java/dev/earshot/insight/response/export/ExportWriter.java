package dev.earshot.insight.response.export;

import dev.earshot.insight.response.file.ResponseCsv;
import dev.earshot.insight.response.file.ResponseReader;
import dev.earshot.insight.response.file.ResponseWorkbook;
import dev.earshot.insight.response.list.AllResponses;
import dev.earshot.insight.response.list.LineSource;
import dev.earshot.insight.response.list.Shown;
import dev.earshot.insight.response.request.ResponseParameters;
import dev.earshot.platform.database.Trouble;
import dev.earshot.platform.problem.ProblemException;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Writes the files people asked for, one at a time, by what writes those that leave at once. */
@ApplicationScoped
public class ExportWriter {

    private static final Duration LONGEST = Duration.ofHours(6);
    private static final long PATIENCE_AT_THE_END_SECONDS = 10;

    private final Exports exports;
    private final ExportClaims claims;
    private final ExportFolder folder;
    private final ResponseReader reader;
    private final AllResponses responses;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean closing;

    ExportWriter(
            Exports exports,
            ExportClaims claims,
            ExportFolder folder,
            ResponseReader reader,
            AllResponses responses,
            Clock clock) {
        this.exports = exports;
        this.claims = claims;
        this.folder = folder;
        this.reader = reader;
        this.responses = responses;
        this.clock = clock;
    }

    @Scheduled(every = "{earshot.jobs.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void writeWaiting() {
        boolean more = true;
        while (more) {
            claims.tidy();
            more = writeNext();
        }
    }

    /** Also while a file is being written. */
    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() throws IOException {
        claims.tidy();
        folder.sweep(exports);
    }

    void finish(@Observes ShutdownEvent end) throws InterruptedException {
        closing = true;
        if (!turn.tryLock(PATIENCE_AT_THE_END_SECONDS, TimeUnit.SECONDS)) {
            Log.info("stopped while a file of responses was written: it is begun again in two minutes");
        }
    }

    /** @return whether one was written and there may be more */
    boolean writeNext() {
        if (closing || !turn.tryLock()) {
            return false;
        }
        try {
            return claims.take(ExportFolder.instance()).map(this::write).orElse(false);
        } finally {
            turn.unlock();
        }
    }

    /** @return whether there may be more to write */
    boolean write(Export export) {
        try {
            Shown shown = responses.check(reader.request(ResponseParameters.of(export.query())));
            claims.expect(export, responses.count(shown));
            long lines = write(export, shown);
            if (claims.finish(export, folder.finish(export))) {
                Log.infof("responses exported: export=%s format=%s lines=%d", export.id(), export.format(), lines);
            } else if (exports.any(export.id()).isEmpty()) {
                folder.remove(export); // Cancelled while it got its name.
            }
            return true;
        } catch (ProblemException e) {
            claims.fail(export, ExportTrouble.REFUSED);
            return true;
        } catch (Ended e) {
            Log.infof("export stopped: export=%s lines=%d why=%s", export.id(), e.lines, e.getMessage());
            e.trouble.ifPresentOrElse(trouble -> claims.fail(export, trouble), () -> claims.giveBack(export, false));
        } catch (IOException | RuntimeException e) {
            Trouble.log("responses cannot be exported: export=" + export.id(), e);
            if (Trouble.isPassing(e)) {
                claims.giveBack(export, true);
            } else {
                claims.fail(export, ExportTrouble.OURS);
            }
        } finally {
            discard(export);
        }
        return false; // What passes is tried again at the next look.
    }

    private long write(Export export, Shown shown) throws IOException {
        Instant end = clock.instant().plus(LONGEST);
        long[] written = {0};
        LineSource counted = (list, taker) -> responses.each(list, lines -> {
            taker.take(lines);
            written[0] += lines.size();
            goOn(export, written[0], end);
        });
        StreamingOutput file =
                switch (export.format()) {
                    case CSV -> new ResponseCsv(shown, counted);
                    case XLSX -> new ResponseWorkbook(shown, counted);
                };
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.part(export)))) {
            file.write(out);
        }
        return written[0];
    }

    private void goOn(Export export, long lines, Instant end) throws Ended {
        if (closing) {
            throw new Ended("the server stops", lines, Optional.empty());
        }
        if (clock.instant().isAfter(end)) {
            throw new Ended("it took too long", lines, Optional.of(ExportTrouble.TOO_LONG));
        }
        if (!claims.progress(export, lines)) {
            throw new Ended("nobody waits for it here", lines, Optional.empty());
        }
    }

    private void discard(Export export) {
        try {
            Path part = folder.part(export);
            Files.deleteIfExists(part);
        } catch (IOException e) {
            Trouble.log("a part of a file is left to the next sweep: export=" + export.id(), e);
        }
    }

    /** Why a file was not written to its end; without a trouble it is begun again. */
    private static final class Ended extends IOException {

        private final long lines;
        private final transient Optional<ExportTrouble> trouble;

        private Ended(String why, long lines, Optional<ExportTrouble> trouble) {
            super(why);
            this.lines = lines;
            this.trouble = trouble;
        }
    }
}
