package dev.earshot.cli;

import dev.earshot.platform.database.DatabaseUrl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The demo's settings. They stand above the environment, so that a demo started on a real server touches neither its
 * database nor its customers.
 */
final class DemoMode {

    private static final List<String> IGNORED = List.of(
            "EARSHOT_DATABASE_URL",
            "EARSHOT_DATABASE_USERNAME",
            "EARSHOT_DATABASE_PASSWORD",
            "EARSHOT_SMTP_HOST",
            "QUARKUS_MAILER_HOST",
            "EARSHOT_PUBLIC_URL");

    private DemoMode() {}

    /** Makes this process the demo's. @return what the operator should know, in sentences */
    static List<String> prepare() {
        Config config = ConfigProvider.getConfig();
        List<String> notes = new ArrayList<>();
        IGNORED.stream()
                .filter(name -> System.getenv(name) != null)
                .forEach(name -> notes.add("demo: " + name + " is ignored; the demo keeps to itself."));
        int port = config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080);
        settings(config.getValue("earshot.data.dir", String.class), port).forEach(System::setProperty);
        return notes;
    }

    private static Map<String, String> settings(String dataDirectory, int port) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("earshot.demo", "true");
        settings.put(
                DatabaseUrl.SETTING, DatabaseUrl.embedded(dataDirectory, "demo").text());
        settings.put("quarkus.datasource.jdbc.url", settings.get(DatabaseUrl.SETTING));
        settings.put("quarkus.datasource.username", "sa");
        settings.put("quarkus.datasource.password", "");
        settings.put("earshot.database.username", "sa");
        settings.put("earshot.database.password", "");
        settings.put("earshot.smtp.host", "outbox.invalid");
        settings.put("quarkus.mailer.host", "outbox.invalid");
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("earshot.public-url", "http://localhost:" + port);
        settings.put("earshot.zone", "Europe/Berlin");
        settings.put("earshot.shop.name", "Pebble & Thyme");
        settings.put("earshot.shop.address", "Hafenstraße 12, 28195 Bremen");
        settings.put("earshot.shop.email", "care@pebbleandthyme.example");
        settings.put("earshot.shop.brand-css", "/assets/brand/pebble.css");
        settings.put("earshot.mail.from", "survey@pebbleandthyme.example");
        // Published with the demo: they open nothing but the demo's own inbox on this machine.
        settings.put("EARSHOT_SECRET_PLAIN", "plain_secret");
        for (String source : List.of("STANDARD", "MEDUSA", "PRESTASHOP")) {
            settings.put("EARSHOT_SECRET_" + source, "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        }
        return settings;
    }
}
