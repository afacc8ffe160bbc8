package dev.earshot.insight.topic.page;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.earshot.insight.ApiWord;
import dev.earshot.insight.topic.TopicLine;
import dev.earshot.insight.topic.TopicRequest;
import dev.earshot.insight.topic.TopicTable;
import dev.earshot.insight.topic.reading.CommentPass.Progress;
import dev.earshot.insight.topic.word.KeyWord;
import dev.earshot.insight.topic.word.Lexicon;
import dev.earshot.score.Change;
import dev.earshot.score.Verdict;
import dev.earshot.score.compare.Family.Judged;
import dev.earshot.score.tone.ToneAccuracy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Topics as programs read them. Names are added to, never renamed. */
@Schema(name = "Topics")
@JsonPropertyOrder({"survey", "question", "metric", "origin", "from", "to"})
public record TopicDocument(
        String survey,
        String question,
        String metric,
        String origin,
        LocalDate from,
        @Schema(description = "last local day, included") LocalDate to,
        @Schema(description = "how often such intervals hold the truth: .95") double confidence,
        @Schema(description = "comments these figures rest on: of each response, all it says is one") long comments,
        @Schema(description = "whether there are older ones that are not counted") boolean more,
        @Schema(description = "comments in languages without topics, by language; in no figure of a topic")
                Map<String, Long> withoutTopics,
        @Schema(
                        description =
                                "comments written in another language than that of their form, by the one they were read in")
                Map<String, Long> otherLanguage,
        @Schema(description = "whether older comments are still to be read") boolean catchingUp,
        @Schema(description = "responses looked at so far, and how many there are") Optional<Progress> progress,
        @Schema(description = "the figure of all who wrote; null where held back") OptionalDouble whole,
        boolean suppressed,
        @Schema(description = "those mentioned most first") List<Line> topics,
        @Schema(description = "words detractors use more than promoters, the surest first") List<Word> detractorWords,
        @Schema(description = "words promoters use more than detractors, the surest first") List<Word> promoterWords,
        @Schema(description = "how well it tells scores, by language") List<Tone> tone) {

    /** One topic; figures are not rounded. */
    @Schema(name = "TopicLine")
    public record Line(
            @Schema(description = "its id") String topic,
            @Schema(description = "by language") Map<String, String> names,
            @Schema(description = "comments about it; 0 where held back") long comments,
            @Schema(description = "those of them written by detractors") long detractors,
            @Schema(description = "percent of all comments") OptionalDouble share,
            @Schema(description = "lower end of its interval") OptionalDouble shareLow,
            @Schema(description = "upper end of its interval") OptionalDouble shareHigh,
            @Schema(description = "those of them with a score") long n,
            @Schema(description = "the figure of those who mention it") OptionalDouble value,
            OptionalDouble low,
            OptionalDouble high,
            @Schema(description = "that figure as the page writes it") Optional<BigDecimal> shown,
            @Schema(description = "the figure of all who do not mention it") OptionalDouble others,
            @Schema(description = "with it less without, rounded as on the page") Optional<BigDecimal> penalty,
            @Schema(description = "lower end of its interval") OptionalDouble penaltyLow,
            @Schema(description = "upper end of its interval") OptionalDouble penaltyHigh,
            OptionalDouble adjustedP,
            @Schema(description = "signal, noise or few: judged with all topics") String verdict,
            @Schema(description = "brighter, darker or alike: how its comments sound beside all others; or unknown")
                    String tone,
            @Schema(description = "A to D by the width of the interval; D is too wide to conclude from") String grade,
            @Schema(description = "how often its rules are right; null until somebody had comments drawn to review")
                    Optional<PrecisionDocument> precision,
            boolean suppressed) {

        static Line of(TopicTable table, TopicLine line) {
            Optional<Change> change = line.penalty().map(one -> one.member().change());
            return new Line(
                    line.topic().id(),
                    line.topic().names(),
                    line.mentions(),
                    line.unhappy(),
                    line.share().value(),
                    line.share().low(),
                    line.share().high(),
                    line.figure().n(),
                    line.figure().value(),
                    line.figure().low(),
                    line.figure().high(),
                    line.shown(),
                    line.others().value(),
                    change.flatMap(Change::shown),
                    change.map(Change::low).orElse(OptionalDouble.empty()),
                    change.map(Change::high).orElse(OptionalDouble.empty()),
                    line.penalty().map(Judged::adjusted).orElse(OptionalDouble.empty()),
                    ApiWord.of(line.penalty().map(Judged::verdict).orElse(Verdict.FEW)),
                    ApiWord.of(line.direction()),
                    line.figure().quality().name(),
                    table.precision(line).map(PrecisionDocument::of),
                    line.heldBack());
        }
    }

    /** A word that sets a group apart. */
    @Schema(name = "TopicWord")
    public record Word(
            @Schema(description = "of the comments") String language,
            @Schema(description = "or a pair of words") String word,
            @Schema(description = "comments of the group that use it") long comments,
            @Schema(description = "comments of the other group that use it") long otherComments,
            @Schema(description = "how surely it does: 2 is hardly chance") double z) {

        static Word of(KeyWord one) {
            return new Word(one.language(), one.word(), one.texts(), one.others(), one.z());
        }
    }

    /** How well the tone tells the score. */
    @Schema(name = "TopicTone")
    public record Tone(
            @Schema(description = "of the comments") String language,
            @Schema(description = "comments with a score there were to learn from") int comments,
            @Schema(description = "area under the curve on comments not learnt from: .5 is a coin; null until learnt")
                    OptionalDouble auc,
            OptionalDouble low,
            OptionalDouble high) {

        static Tone of(Lexicon one) {
            Optional<ToneAccuracy> accuracy = one.accuracy();
            return new Tone(
                    one.language(),
                    one.comments(),
                    number(accuracy.map(ToneAccuracy::auc)),
                    number(accuracy.map(ToneAccuracy::low)),
                    number(accuracy.map(ToneAccuracy::high)));
        }

        private static OptionalDouble number(Optional<Double> value) {
            return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
        }
    }

    static TopicDocument of(TopicTable table) {
        TopicRequest request = table.request();
        return new TopicDocument(
                request.asked().survey().id(),
                request.asked().question().id(),
                ApiWord.of(table.metric().kind()),
                ApiWord.of(request.asked().origin()),
                request.from(),
                request.to(),
                request.confidence().share(),
                table.comments(),
                table.more(),
                table.silent(),
                table.elsewhere(),
                table.isCatchingUp(),
                table.progress(),
                table.whole().value(),
                table.heldBack(),
                table.lines().stream().map(line -> Line.of(table, line)).toList(),
                table.words().unhappy().stream().map(Word::of).toList(),
                table.words().happy().stream().map(Word::of).toList(),
                table.lexicons().stream().map(Tone::of).toList());
    }
}
