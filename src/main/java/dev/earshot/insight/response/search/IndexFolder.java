package dev.earshot.insight.response.search;

import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.database.DatabaseUrl;
import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** Where an index lies: in the data directory, each instance with a folder of its own, or in memory as the database does. */
final class IndexFolder {

    private static final int MOST_INSTANCES = 16;

    private IndexFolder() {}

    static Directory of(EarshotConfig config) throws IOException {
        if (DatabaseUrl.configured().text().startsWith("jdbc:h2:mem:")) {
            return new ByteBuffersDirectory();
        }
        Path folder = config.data().dir().resolve(config.demo() ? "demo-search" : "search");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            Log.warn("the data directory cannot be written, so the index of comments is made anew at each start");
            folder = Files.createTempDirectory("earshot-search");
        }
        for (int instance = 1; instance <= MOST_INSTANCES; instance++) {
            Optional<Directory> free = free(folder.resolve(String.valueOf(instance)));
            if (free.isPresent()) {
                return free.get();
            }
        }
        throw new IOException("more than " + MOST_INSTANCES + " instances share " + folder);
    }

    private static Optional<Directory> free(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            directory.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
            return Optional.of(directory);
        } catch (LockObtainFailedException e) {
            directory.close();
            return Optional.empty();
        }
    }

    /** Leaves nothing of a damaged index. */
    static void empty(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }
}
