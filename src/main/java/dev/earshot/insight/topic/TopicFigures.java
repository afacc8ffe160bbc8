package dev.earshot.insight.topic;

import dev.earshot.insight.topic.dictionary.Topics;
import dev.earshot.insight.topic.precision.Reviews;
import dev.earshot.insight.topic.reading.CommentPass;
import dev.earshot.insight.topic.reading.ReadComment;
import dev.earshot.insight.topic.reading.ReadComments;
import dev.earshot.insight.topic.word.KeyWords;
import dev.earshot.insight.topic.word.Lexicon;
import dev.earshot.insight.topic.word.Lexicons;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Trends;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.score.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads topics from what was made out of comments, never from the comments themselves. */
@ApplicationScoped
public class TopicFigures {

    /** The latest: more are not counted while somebody waits. */
    public static final int MOST = 10_000;

    private final Trends trends;
    private final Topics topics;
    private final ReadComments comments;
    private final Lexicons lexicons;
    private final Reviews reviews;
    private final CommentPass pass;

    TopicFigures(
            Trends trends, Topics topics, ReadComments comments, Lexicons lexicons, Reviews reviews, CommentPass pass) {
        this.trends = trends;
        this.topics = topics;
        this.comments = comments;
        this.lexicons = lexicons;
        this.reviews = reviews;
        this.pass = pass;
    }

    /** For programs, which want an error where a page says what is missing. */
    public TopicTable read(TopicParameters parameters) {
        return trends.asked(parameters)
                .map(asked -> table(asked, parameters))
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND.detail("No live survey gives a figure.")));
    }

    public TopicTable table(Asked asked, TopicParameters parameters) {
        return table(parameters.of(asked, trends.today(), trends.confidence()), MOST, true);
    }

    /** Of the latest {@code most} comments, without what their words tell. */
    public TopicTable brief(Asked asked, LocalDate from, LocalDate to, int most) {
        return table(new TopicRequest(asked, from, to, trends.confidence()), most, false);
    }

    /**
     * Comments about one topic.
     *
     * @param line what is counted of it
     * @param heldBack whether so few write about it, or at all, that they could be told
     * @param responses none where they are held back
     */
    public record About(TopicLine line, boolean heldBack, List<UUID> responses) {}

    /** Empty where there is no such topic. */
    public Optional<About> about(String topic, TopicRequest request) {
        Read read = read(request, MOST);
        return new TopicCount(request, topics.edition().dictionary(), read.spoken(), List.of())
                .lines().stream()
                        .filter(line -> line.topic().id().equals(topic))
                        .findFirst()
                        .map(line -> new About(
                                line,
                                read.heldBack() || line.heldBack(),
                                line.heldBack()
                                        ? List.of()
                                        : read.spoken().stream()
                                                .filter(comment -> comment.isAbout(topic))
                                                .map(ReadComment::response)
                                                .toList()));
    }

    private TopicTable table(TopicRequest request, int most, boolean words) {
        Asked asked = request.asked();
        Topics.Edition edition = topics.edition();
        Read read = read(request, most);
        List<Lexicon> learnt = words ? lexicons.of(asked.survey().id()) : List.of();
        TopicCount count = new TopicCount(request, edition.dictionary(), read.spoken(), learnt);
        return new TopicTable(
                request,
                trends.today(),
                trends.zone(),
                read.all().size(),
                read.more(),
                languages(read.silent(), asked.programme()),
                languages(
                        read.all().stream()
                                .filter(comment -> comment.form().isPresent())
                                .toList(),
                        asked.programme()),
                count.whole(),
                count.lines(),
                words ? KeyWords.of(read.all(), asked.metric(), asked.programme()) : KeyWords.NONE,
                learnt,
                words ? reviews.of(asked.survey().id(), asked.origin(), request.confidence()) : Map.of(),
                read.heldBack(),
                pass.progress(),
                edition.problems());
    }

    /**
     * Comments of these days.
     *
     * @param spoken those in languages with topics
     * @param more whether there are older ones
     */
    private record Read(
            List<ReadComment> all,
            List<ReadComment> spoken,
            List<ReadComment> silent,
            boolean more,
            boolean heldBack) {}

    private Read read(TopicRequest request, int most) {
        Asked asked = request.asked();
        ReadComments.Latest latest = comments.latest(
                asked.survey().id(),
                asked.origin(),
                asked.question().id(),
                request.from().atStartOfDay(trends.zone()).toInstant(),
                request.end().atStartOfDay(trends.zone()).toInstant(),
                most);
        boolean heldBack = asked.programme().hides(latest.comments().size());
        List<ReadComment> read = heldBack ? List.of() : latest.comments();
        Map<Boolean, List<ReadComment>> spoken = read.stream()
                .collect(Collectors.partitioningBy(
                        comment -> topics.edition().dictionary().speaks(comment.language())));
        return new Read(
                read,
                spoken.getOrDefault(true, List.of()),
                spoken.getOrDefault(false, List.of()),
                latest.more(),
                heldBack);
    }

    private static Map<String, Long> languages(List<ReadComment> comments, Programme programme) {
        Map<String, Long> languages = comments.stream()
                .collect(Collectors.groupingBy(ReadComment::language, TreeMap::new, Collectors.counting()));
        languages.values().removeIf(programme::hides);
        return languages;
    }
}
