package dev.earshot;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** What one class writes to the log while a test looks. */
public final class LogLines extends Handler implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;

    private final Logger logger;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private LogLines(Logger logger) {
        this.logger = logger;
    }

    public static LogLines of(Class<?> writer) {
        LogLines lines = new LogLines(Logger.getLogger(writer.getName()));
        lines.logger.addHandler(lines);
        return lines;
    }

    /** The next line, as "INFO what happened: key=value". */
    public String next() throws InterruptedException {
        return String.valueOf(lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    @Override
    public void publish(LogRecord line) {
        String text = line instanceof ExtLogRecord own ? own.getFormattedMessage() : line.getMessage();
        lines.add(line.getLevel() + " " + text);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
