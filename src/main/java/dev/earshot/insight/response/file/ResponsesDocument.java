package dev.earshot.insight.response.file;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.earshot.insight.response.list.Line;
import dev.earshot.insight.response.list.ResponseList;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.response.request.Tag;
import dev.earshot.score.Metric;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of responses as programs read it. Names are added to, never renamed. */
@Schema(name = "Responses")
@JsonPropertyOrder({"survey", "question", "metric", "origin", "from", "to"})
public record ResponsesDocument(
        String survey,
        @Schema(description = "whose score is shown") String question,
        String metric,
        String origin,
        @Schema(
                        description =
                                "first local day; where who answered must not be told, the days asked for are widened to whole"
                                        + " weeks, months, quarters or years, of which none has so few answers that they could be recognised")
                LocalDate from,
        @Schema(description = "last local day, included") LocalDate to,
        @Schema(description = "how many fit; null where counting took too long or they are held back")
                Optional<Long> count,
        @Schema(description = "whether there are more than \"count\", which nobody counted") boolean more,
        @Schema(
                        description =
                                "held_back: so few fit that they could be recognised; too_long: choose fewer days; null otherwise")
                Optional<String> obstacle,
        @Schema(description = "give it as \"cursor\" for the next page; null on the last one") Optional<String> next,
        @Schema(description = "the newest first; in an order of chance where who answered must not be told")
                List<One> responses) {

    /** One response. Who gave it is left out where the survey promises so. */
    @Schema(name = "ResponseLine")
    public record One(
            @Schema(description = "a UUID; 22 characters that say nothing of time where who answered must not be told")
                    String id,
            @Schema(description = "null where who answered must not be told") Optional<Instant> answeredAt,
            @Schema(description = "local day; null where it must not be told") Optional<LocalDate> day,
            @Schema(description = "first of the local days in one of which it was given") LocalDate answeredFrom,
            @Schema(description = "last of them") LocalDate answeredTo,
            @Schema(description = "the score that counts; null where the question was left empty")
                    Optional<Integer> score,
            @Schema(description = "promoter, passive or detractor") Optional<String> group,
            @Schema(description = "confirmed, unconfirmed, provisional or quarantined") String state,
            @Schema(description = "whether something about it looks wrong") boolean flagged,
            @Schema(description = "of the form; null where it must not be told") Optional<String> language,
            @Schema(description = "fields kept with the answers and their values") Map<String, String> segments,
            @Schema(description = "id of the customer; null where unknown, or where it must not be told")
                    Optional<UUID> customer,
            @Schema(description = "what was written") List<Comment> comments,
            @Schema(description = "names of its tags") List<String> tags) {}

    /** What was written. */
    @Schema(name = "ResponseComment")
    public record Comment(
            @Schema(description = "id of the question it answers") String question,
            @Schema(description = "as they were written") String words) {}

    static ResponsesDocument of(ResponseList list) {
        ResponseRequest request = list.request();
        return new ResponsesDocument(
                request.asked().survey().id(),
                request.asked().question().id(),
                request.asked().metric().kind().name().toLowerCase(Locale.ROOT),
                request.asked().origin().name().toLowerCase(Locale.ROOT),
                request.from(),
                request.to(),
                list.count().map(ResponseList.Count::responses),
                list.count().filter(ResponseList.Count::more).isPresent(),
                list.obstacle().map(one -> one.name().toLowerCase(Locale.ROOT)),
                list.older(),
                list.lines().stream()
                        .map(line -> one(line, request.asked().metric(), request.showsWho()))
                        .toList());
    }

    private static One one(Line line, Metric metric, boolean showsWho) {
        return new One(
                line.key(),
                Optional.of(line.at()).filter(at -> showsWho),
                line.day(),
                line.days().from(),
                line.days().to(),
                line.score(),
                line.group(metric),
                line.state().key(),
                line.flagged(),
                line.language(),
                line.segments(),
                line.customer(),
                line.comments().stream()
                        .map(comment -> new Comment(comment.question(), comment.words()))
                        .toList(),
                line.tags().stream().map(Tag::name).toList());
    }
}
