package dev.earshot.platform.database;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;

/** One driver class for the pool: hands each URL to H2 or PostgreSQL, so that one jar serves both. */
public class DatabaseDriver implements Driver {

    private static final Driver H2 = new org.h2.Driver();
    private static final Driver POSTGRES = new org.postgresql.Driver();

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        String text = new DatabaseUrl(url).text();
        return driverOf(text).connect(text, properties);
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return driverOf(url).acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return driverOf(url).getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return true;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("dev.earshot");
    }

    private static Driver driverOf(String url) {
        return url.startsWith("jdbc:postgresql:") ? POSTGRES : H2;
    }
}
