package dev.earshot.insight.turnout;

import dev.earshot.insight.recall.Remembered;
import dev.earshot.insight.recall.Soon;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Trends;
import dev.earshot.response.Origin;
import dev.earshot.rollup.rate.AskedDay;
import dev.earshot.rollup.rate.AskedDays;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Who was asked and who answered, found once for each state of the answers. */
@ApplicationScoped
public class Turnouts {

    /** Events that are looked at at the most: the latest. */
    public static final int MOST = 200_000;

    private static final int MOST_REMEMBERED = 50;

    /** A page that is loaded again within this time does not look for newer answers. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final TouchReader reader;
    private final AskedDays days;
    private final Trends trends;
    private final Clock clock;
    private final Remembered<Key, Turnout> remembered = new Remembered<>(MOST_REMEMBERED);
    private final Soon<Key, Turnout> soon;

    Turnouts(TouchReader reader, AskedDays days, Trends trends, Clock clock, ManagedExecutor executor) {
        this.reader = reader;
        this.days = days;
        this.trends = trends;
        this.clock = clock;
        this.soon = new Soon<>(executor);
    }

    private record Key(String survey, String contentHash, String question, LocalDate from, LocalDate to) {

        static Key of(TurnoutRequest request) {
            Asked asked = request.asked();
            return new Key(
                    asked.survey().id(),
                    asked.revision().contentHash(),
                    asked.question().id(),
                    request.from(),
                    request.to());
        }
    }

    /** Mails sent and answered by day, which is cheap to know, and the hour: what else changes is seen within it. */
    private record Version(List<AskedDay> days, long hour) {}

    /** Of those who are invited, whatever the parameters say: whoever comes unasked cannot fail to answer. */
    public TurnoutRequest request(Asked asked, TurnoutParameters parameters) {
        return parameters.of(asked.by(Origin.INVITED), trends.today(), trends.confidence());
    }

    /** Counted again when a mail of these days is sent or answered, and after an hour. */
    public Turnout of(TurnoutRequest request) {
        Version version = new Version(asked(request), clock.instant().getEpochSecond() / 3_600);
        return remembered.get(Key.of(request), version, clock.instant(), () -> find(request));
    }

    /** As counted within the last minute, else what is counted within a moment; empty where that takes longer and goes on. */
    public Optional<Turnout> soon(TurnoutRequest request) {
        Key key = Key.of(request);
        return remembered
                .since(key, clock.instant().minus(FRESH))
                .or(() -> soon.get(key, () -> of(request), Soon.MOMENT));
    }

    /** Mails that went out for events of these days, from the daily counts. */
    public long sent(TurnoutRequest request) {
        return asked(request).stream().mapToLong(AskedDay::sent).sum();
    }

    private List<AskedDay> asked(TurnoutRequest request) {
        return days.between(
                request.asked().survey().id(), request.from(), request.to().plusDays(1));
    }

    private Turnout find(TurnoutRequest request) {
        long start = clock.millis();
        Turnout found = reader.read(request, MOST)
                .map(read -> Turnout.of(request, trends.today(), read.touches(), read.cut()))
                .orElseGet(() -> Turnout.interrupted(request, trends.today()));
        Log.infof(
                "turnout found: survey=%s events=%d ms=%d",
                request.asked().survey().id(), found.eligible(), clock.millis() - start);
        return found;
    }
}
