package dev.earshot.insight.topic.word;

import dev.earshot.catalog.Revision;
import dev.earshot.insight.topic.reading.CommentPass;
import dev.earshot.insight.topic.reading.ReadComment;
import dev.earshot.insight.topic.reading.ReadComments;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Trends;
import dev.earshot.platform.database.Trouble;
import dev.earshot.score.Metric;
import dev.earshot.score.tone.Heard;
import dev.earshot.score.tone.Tone;
import dev.earshot.score.tone.ToneAccuracy;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Learns each night what words say, survey by survey and in each language, from the latest comments beside the headline score.
 * A survey never learnt from does not wait for the night.
 */
@ApplicationScoped
public class ToneLearner {

    /** Of a survey, the latest. */
    private static final int MOST_COMMENTS = 20_000;

    /** A language of fewer comments is not worth a sentence. */
    private static final int WORTH_A_LINE = 50;

    /** Hours of the reporting zone. */
    private static final int FROM = 1;

    private static final int UNTIL = 6;
    private static final Duration AGAIN_AFTER = Duration.ofHours(20);

    private final ReadComments comments;
    private final Lexicons lexicons;
    private final CommentPass pass;
    private final Trends trends;
    private final Clock clock;

    ToneLearner(ReadComments comments, Lexicons lexicons, CommentPass pass, Trends trends, Clock clock) {
        this.comments = comments;
        this.lexicons = lexicons;
        this.pass = pass;
        this.trends = trends;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        if (pass.progress().filter(CommentPass.Progress::done).isEmpty()) {
            return;
        }
        int hour = clock.instant().atZone(trends.zone()).getHour();
        boolean night = FROM <= hour && hour < UNTIL;
        Instant again = clock.instant().minus(AGAIN_AFTER);
        for (Revision revision : trends.scored()) {
            Optional<Instant> learnt = lexicons.learnt(revision.survey().id());
            if (learnt.isEmpty() || night && learnt.get().isBefore(again)) {
                learn(Asked.outcome(revision).orElseThrow());
            }
        }
    }

    private synchronized void learn(Asked asked) {
        try {
            lexicons.keep(asked.survey().id(), learnt(asked));
        } catch (RuntimeException e) {
            Trouble.log("tone of comments not learnt: survey=" + asked.survey().id(), e);
        }
    }

    /** Looks at one survey now. One at a time: what was read first must not be kept last. */
    public synchronized void learnNow(Asked asked) {
        lexicons.keep(asked.survey().id(), learnt(asked));
    }

    private List<Lexicon> learnt(Asked asked) {
        Metric metric = asked.metric();
        Map<String, List<ReadComment>> languages = comments
                .latest(
                        asked.survey().id(),
                        asked.origin(),
                        asked.question().id(),
                        Instant.EPOCH,
                        clock.instant().plus(Duration.ofDays(1)),
                        MOST_COMMENTS)
                .comments()
                .stream()
                .filter(comment -> Scored.has(comment, metric))
                .collect(Collectors.groupingBy(ReadComment::language));
        List<Lexicon> learnt = new ArrayList<>();
        languages.forEach((language, some) -> {
            if (some.size() >= WORTH_A_LINE) {
                learnt.add(lexicon(language, some, metric));
            }
        });
        return learnt;
    }

    private Lexicon lexicon(String language, List<ReadComment> some, Metric metric) {
        if (some.size() < Lexicon.FEWEST) {
            return new Lexicon(language, some.size(), Optional.empty(), new Tone(Map.of()));
        }
        List<Heard> heard =
                some.stream().flatMap(one -> Scored.heard(one, metric).stream()).toList();
        Optional<ToneAccuracy> accuracy =
                ToneAccuracy.of(heard, trends.confidence().share());
        return new Lexicon(
                language, some.size(), accuracy, accuracy.isPresent() ? Tone.learnt(heard) : new Tone(Map.of()));
    }
}
