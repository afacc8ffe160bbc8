package dev.earshot.platform.database;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The one setting that chooses the database: {@code jdbc:h2:…} or {@code jdbc:postgresql:…}.
 *
 * @param text as connected to
 */
public record DatabaseUrl(String text) {

    public static final String SETTING = "earshot.database.url";

    /**
     * H2 acknowledges a commit up to 500 ms before it is on disk unless WRITE_DELAY is 0; AUTO_SERVER lets a command
     * work beside the running server.
     */
    private static final String H2_FILE_OPTIONS = ";WRITE_DELAY=0;AUTO_SERVER=TRUE";

    /** PostgreSQL would put the values of a refused row into the error's message, and so into a log. */
    private static final String NO_ROW_VALUES = "logServerErrorDetail=false";

    /** Rows inserted together travel in one statement; without it a batch saves only round trips. */
    private static final String TOGETHER = "reWriteBatchedInserts=true";

    public DatabaseUrl {
        if (!text.startsWith("jdbc:h2:") && !text.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("EARSHOT_DATABASE_URL is \"" + scheme(text)
                    + "…\"; it must start with jdbc:postgresql: or jdbc:h2: (or be left out for H2 under data/)");
        }
        if (text.startsWith("jdbc:h2:") && !text.startsWith("jdbc:h2:mem:") && !text.contains("WRITE_DELAY")) {
            text = text + H2_FILE_OPTIONS;
        }
        for (String option : List.of(NO_ROW_VALUES, TOGETHER)) {
            if (text.startsWith("jdbc:postgresql:") && !text.contains(option.substring(0, option.indexOf('=')))) {
                text = text + (text.contains("?") ? "&" : "?") + option;
            }
        }
    }

    /** From the configuration, readable before the application starts; H2 in the data directory where nothing is set. */
    public static DatabaseUrl configured() {
        Config config = ConfigProvider.getConfig();
        return config.getOptionalValue(SETTING, String.class)
                .filter(url -> !url.isBlank())
                .map(DatabaseUrl::new)
                .orElseGet(() -> embedded(config.getValue("earshot.data.dir", String.class), "earshot"));
    }

    /** H2 in a folder of the data directory: "earshot" or "demo". */
    public static DatabaseUrl embedded(String dataDirectory, String folder) {
        Path file = Path.of(dataDirectory, folder, folder).toAbsolutePath().normalize();
        return new DatabaseUrl("jdbc:h2:file:" + file);
    }

    public boolean isPostgres() {
        return text.startsWith("jdbc:postgresql:");
    }

    // Never the whole text: it may carry a password.
    private static String scheme(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? text.substring(0, Math.min(12, text.length())) : text.substring(0, Math.min(slash, 20));
    }
}
