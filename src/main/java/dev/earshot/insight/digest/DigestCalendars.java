package dev.earshot.insight.digest;

import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.Installation;
import jakarta.enterprise.context.ApplicationScoped;

/** The calendar of this installation: its zone, and its time of day. */
@ApplicationScoped
public class DigestCalendars {

    private final Installation installation;
    private final EarshotConfig config;

    DigestCalendars(Installation installation, EarshotConfig config) {
        this.installation = installation;
        this.config = config;
    }

    public DigestCalendar now() {
        return new DigestCalendar(installation.zone(), config.digest().at());
    }
}
