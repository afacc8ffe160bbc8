package dev.earshot.response;

import dev.earshot.catalog.AnswerTimes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The median of the latest responses that were sent to the end. Looked up at most every ten minutes. */
@ApplicationScoped
class MeasuredTimes implements AnswerTimes {

    /** Fewer say too little about the next one. */
    private static final int LEAST = 20;

    private static final int LATEST = 200;
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private record Measured(Optional<Duration> time, Instant at) {}

    private final Responses responses;
    private final Clock clock;
    private final Map<String, Measured> known = new ConcurrentHashMap<>();

    MeasuredTimes(Responses responses, Clock clock) {
        this.responses = responses;
        this.clock = clock;
    }

    @Override
    public Optional<Duration> measured(String surveyId) {
        Instant now = clock.instant();
        Measured last = known.get(surveyId);
        if (last == null || !now.isBefore(last.at.plus(GOOD_FOR)) || now.isBefore(last.at)) {
            last = new Measured(median(responses.latestSeconds(surveyId, LATEST)), now);
            known.put(surveyId, last);
        }
        return last.time;
    }

    /** The middle one, or the mean of the two in the middle. */
    static Optional<Duration> median(List<Integer> seconds) {
        if (seconds.size() < LEAST) {
            return Optional.empty();
        }
        List<Integer> sorted = seconds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        int upper = sorted.get(middle);
        int lower = sorted.get((sorted.size() - 1) / 2);
        return Optional.of(Duration.ofSeconds((upper + lower) / 2));
    }
}
