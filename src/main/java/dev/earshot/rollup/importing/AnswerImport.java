package dev.earshot.rollup.importing;

import dev.earshot.catalog.Revision;
import dev.earshot.platform.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Takes tables of answers. */
@ApplicationScoped
public class AnswerImport {

    /** Lines of one transaction. */
    static final int AT_ONCE = 10_000;

    private static final int HASH_DIGITS = 32;

    private final Imports imports;
    private final LineWriter writer;
    private final Installation installation;
    private final Clock clock;

    AnswerImport(Imports imports, LineWriter writer, Installation installation, Clock clock) {
        this.imports = imports;
        this.writer = writer;
        this.installation = installation;
        this.clock = clock;
    }

    /**
     * Not to be called within a transaction.
     *
     * @param revision the answers are bound to
     * @param skipBad whether lines with a mistake are left out; else one mistake keeps the whole file out
     */
    public ImportReport take(Path file, Revision revision, boolean skipBad, Progress progress) throws IOException {
        AnswerTable table = new AnswerTable(file, revision.survey(), new Times(installation.zone(), clock.instant()));
        FileCheck check = new FileCheck(writer, progress);
        table.read(check::good, check::bad);
        check.strangers();
        if (check.good() == 0 || check.hasMistakes() && !skipBad) {
            return check.report(0, 0);
        }
        String batch = batch(file, revision.survey().id());
        Path name = file.getFileName();
        Imports.Stand before = imports.begin(batch, revision.survey().id(), name == null ? "" : name.toString());
        if (before.finished()) {
            return check.report(0, before.taken());
        }
        Writing writing = new Writing(batch, revision, check, before, progress);
        table.read(writing::add, mistake -> {});
        writing.flush();
        imports.finish(batch);
        return check.report(writing.written, before.taken());
    }

    /** The same for the same content, asked of the same survey. */
    static String batch(Path file, String survey) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update((survey + "\n").getBytes(StandardCharsets.UTF_8));
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), hash));
            return HexFormat.of().formatHex(hash.digest()).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The second run: good lines are written, a part at a time. */
    private final class Writing {

        private final String batch;
        private final Revision revision;
        private final FileCheck check;
        private final Imports.Stand before;
        private final Progress progress;
        private final List<AnswerLine> part = new ArrayList<>();
        private long written;

        Writing(String batch, Revision revision, FileCheck check, Imports.Stand before, Progress progress) {
            this.batch = batch;
            this.revision = revision;
            this.check = check;
            this.before = before;
            this.progress = progress;
        }

        void add(AnswerLine line) {
            if (line.number() > before.line() && !check.isWrong(line)) {
                part.add(line);
                if (part.size() == AT_ONCE) {
                    flush();
                }
            }
        }

        void flush() {
            written += writer.write(batch, revision, part);
            part.clear();
            progress.written(before.taken() + written, check.good());
        }
    }
}
