package dev.earshot.insight.driver;

import dev.earshot.insight.recall.Remembered;
import dev.earshot.insight.recall.Soon;
import dev.earshot.score.Confidence;
import dev.earshot.score.Metric;
import dev.earshot.score.driver.Bootstrap;
import dev.earshot.score.driver.Ratings;
import dev.earshot.score.driver.map.DriverAnalysis;
import dev.earshot.score.driver.map.DriverMap;
import dev.earshot.survey.question.ScaleQuestion;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.context.ManagedExecutor;

/** What moves the headline figure, found once for each state of the answers. */
@ApplicationScoped
public class Drivers {

    /** Complete answers a map is made of at the most: the latest. */
    public static final int MOST_ROWS = 100_000;

    private static final int MOST_REMEMBERED = 100;

    /** A page that is loaded again within this time does not look for newer answers. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final RatingsReader reader;
    private final Clock clock;
    private final Remembered<Key, Found> remembered = new Remembered<>(MOST_REMEMBERED);
    private final Soon<Key, Found> soon;

    Drivers(RatingsReader reader, Clock clock, ManagedExecutor executor) {
        this.reader = reader;
        this.clock = clock;
        this.soon = new Soon<>(executor);
    }

    private record Key(
            String surveyId, String contentHash, LocalDate from, LocalDate to, Optional<DriverRequest.Part> part) {

        static Key of(DriverRequest request) {
            return new Key(
                    request.survey().id(),
                    request.revision().contentHash(),
                    request.from(),
                    request.to(),
                    request.part());
        }
    }

    /** @param cut whether only the latest of more answers were looked at */
    public record Found(DriverMap map, boolean cut, double confidence) {}

    /** The same request gives the same figures until an answer of its window comes or changes. */
    public Found of(DriverRequest request) {
        // Read first: an answer that comes meanwhile makes the next one find again.
        RatingsVersion version = reader.version(request);
        return remembered.get(Key.of(request), version, clock.instant(), () -> find(request));
    }

    /**
     * For somebody who does not like to wait: as found within the last minute, else what is found within a moment. Empty where
     * that takes longer: it goes on, and whoever asks again finds it done.
     */
    public Optional<Found> soon(DriverRequest request) {
        Key key = Key.of(request);
        return remembered
                .since(key, clock.instant().minus(FRESH))
                .or(() -> soon.get(key, () -> of(request), Soon.MOMENT));
    }

    private Found find(DriverRequest request) {
        long start = clock.millis();
        RatingsReader.Read read = reader.read(request);
        Metric metric = request.metric();
        Found found = find(
                new DriverAnalysis(
                        request.attributes().stream().map(Drivers::name).toList(),
                        metric::worth,
                        request.drawn(),
                        Confidence.DEFAULT.share(),
                        Bootstrap.RESAMPLES,
                        seed(request)),
                read);
        Log.infof(
                "drivers found: survey=%s rows=%d ms=%d",
                request.survey().id(), read.ratings().rows(), clock.millis() - start);
        return found;
    }

    static Found find(DriverAnalysis analysis, RatingsReader.Read read) {
        Ratings ratings = read.ratings();
        int last = analysis.drawn() ? ratings.rows() : lastKept(ratings);
        Ratings kept = last == ratings.rows() ? ratings : ratings.rows(row -> row < last);
        return new Found(analysis.of(kept), read.cut() || last < ratings.rows(), analysis.confidence());
    }

    /** The place behind the last complete row that is kept; rows are the latest first. */
    private static int lastKept(Ratings ratings) {
        int[] complete = IntStream.range(0, ratings.rows())
                .filter(row -> ratings.outcome()[row] != Ratings.ABSENT
                        && Arrays.stream(ratings.columns()).allMatch(c -> c[row] != Ratings.ABSENT))
                .limit(MOST_ROWS + 1L)
                .toArray();
        return complete.length <= MOST_ROWS ? ratings.rows() : complete[MOST_ROWS];
    }

    private static long seed(DriverRequest request) {
        return Bootstrap.seed(
                request.survey().id(),
                request.from().toString(),
                request.to().toString(),
                request.part().map(DriverRequest.Part::text).orElse(""));
    }

    /** The id in a reader's form: "delivery-speed" is "Delivery speed". */
    private static String name(ScaleQuestion question) {
        String words = question.id().replace('-', ' ').replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Ids of the attributes, as the positions of a {@link DriverMap} count them. */
    public static List<String> ids(DriverRequest request) {
        return request.attributes().stream().map(ScaleQuestion::id).toList();
    }
}
