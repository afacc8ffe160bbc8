package dev.earshot.rollup.filter;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;

/** How long somebody waits for answers to be counted one by one. */
public final class Patience {

    public static final int SECONDS = 5;

    static final String SENTENCE = "Counting these answers took longer than " + SECONDS + " seconds.";

    /** PostgreSQL's word for a statement that ran too long. */
    private static final String CANCELLED = "57014";

    private Patience() {}

    /** Whether a statement was stopped because it took too long. */
    public static boolean isOver(SQLException e) {
        return e instanceof SQLTimeoutException || CANCELLED.equals(e.getSQLState());
    }
}
