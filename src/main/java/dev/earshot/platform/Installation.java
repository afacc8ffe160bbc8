package dev.earshot.platform;

import dev.earshot.score.Confidence;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.ZoneId;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Whose database this is, and in which time zone it reports. Refuses to mix the demo with real data. */
@ApplicationScoped
public class Installation {

    private static final String KIND = "installation.kind";
    /** What the made-up shop asks with. Elsewhere a shipped survey waits to be switched on. */
    private static final Set<String> DEMO_SURVEYS = Set.of("post-purchase", "after-support", "after-return");

    private static final String ZONE = "reporting.zone";

    private final Settings settings;
    private final EarshotConfig config;
    private volatile @Nullable ZoneId zone;

    Installation(Settings settings, EarshotConfig config) {
        this.settings = settings;
        this.config = config;
    }

    void keepApart(@Observes @Priority(1) StartupEvent start) {
        confidence();
        zone();
        String wanted = config.demo() ? "demo" : "real";
        String found = settings.getOrSet(KIND, wanted);
        if (!found.equals(wanted)) {
            throw new ConfigurationException(
                    config.demo()
                            ? "This database holds real data; the demo does not touch it. Move it away or start without \"demo\"."
                            : "This database was filled by the demo. Point EARSHOT_DATABASE_URL or EARSHOT_DATA_DIR at another one.");
        }
    }

    public boolean isDemo() {
        return config.demo();
    }

    /** Whether the demo sends this survey, whatever its file says. */
    public boolean asksInDemo(String surveyId) {
        return config.demo() && DEMO_SURVEYS.contains(surveyId);
    }

    /** The zone whose midnight parts one day's answers from the next. Changing it means a recount. */
    public ZoneId zone() {
        ZoneId known = zone;
        if (known == null) {
            known = ZoneId.of(settings.getOrSet(ZONE, ZoneId.of(config.zone()).getId()));
            zone = known;
        }
        return known;
    }

    /** Of every interval that is shown. */
    public Confidence confidence() {
        return confidence(config.confidence());
    }

    static Confidence confidence(int percent) {
        return Confidence.of(percent)
                .orElseThrow(() -> new ConfigurationException("EARSHOT_CONFIDENCE is " + percent
                        + ". Intervals are computed for 80, 90, 95 or 99 percent: set it to one of these."));
    }

    /** Where respondents reach this server, without a slash at the end. */
    public String publicUrl() {
        String url = config.publicUrl().orElseGet(this::localUrl);
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Where a browser on this machine reaches this server. */
    public String localUrl() {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
    }
}
