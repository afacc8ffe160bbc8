package dev.earshot.insight.response.file;

import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;

/** How many files are written at once: each reads all that fits, while others wait for pages. */
@ApplicationScoped
class FileSlots {

    private static final int MOST = 3;

    private final Semaphore free = new Semaphore(MOST);

    /** Takes a slot while it is written, whatever becomes of it. */
    StreamingOutput holding(StreamingOutput file) {
        if (free.availablePermits() == 0) {
            throw new ProblemException(ProblemType.UNAVAILABLE.detail(
                    MOST + " files of responses are being written. Try again when one of them is done."));
        }
        return out -> write(file, out);
    }

    private void write(StreamingOutput file, OutputStream out) throws IOException {
        if (!free.tryAcquire()) {
            throw new IOException("no slot is left to write a file of responses");
        }
        try {
            file.write(out);
        } finally {
            free.release();
        }
    }
}
