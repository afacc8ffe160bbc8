package dev.earshot.insight.response.request;

import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.FigureParameters;
import dev.earshot.score.Metric;
import dev.earshot.survey.Segment;
import dev.earshot.survey.question.Group;
import jakarta.ws.rs.QueryParam;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query string of a list of responses, as it came. */
public class ResponseParameters extends FigureParameters {

    private static final int USUAL_WEEKS = 13;
    private static final int LONGEST_VALUE = 200;

    @QueryParam("group")
    @Parameter(
            description = "Only responses of these groups: promoter, passive, detractor; may be given more than once")
    List<String> group = List.of();

    @QueryParam("score")
    @Parameter(description = "Only responses with one of these scores; may be given more than once")
    List<String> score = List.of();

    @QueryParam("field")
    @Parameter(description = "Field kept with the answers, like order.store, of which \"value\" is wanted")
    Optional<String> field = Optional.empty();

    @QueryParam("value")
    @Parameter(description = "The value of \"field\"")
    Optional<String> value = Optional.empty();

    @QueryParam("language")
    @Parameter(description = "Language of the form: de")
    Optional<String> language = Optional.empty();

    @QueryParam("state")
    @Parameter(
            description = "What became of them. provisional and quarantined are taps in a mail that do not count",
            schema =
                    @Schema(
                            enumeration = {"all", "confirmed", "unconfirmed", "flagged", "provisional", "quarantined"},
                            defaultValue = "all"))
    Optional<String> state = Optional.empty();

    @QueryParam("customer")
    @Parameter(description = "Only responses of this customer", schema = @Schema(format = "uuid"))
    Optional<String> customer = Optional.empty();

    @QueryParam("tag")
    @Parameter(description = "Only responses with one of these tags; may be given more than once")
    List<String> tag = List.of();

    @QueryParam("q")
    @Parameter(
            description =
                    "Words in the comments, in any of their forms. All of them, or any with OR between; \"side by side\" as"
                            + " written in quotation marks; cour* for what begins so; -word for what must not be there")
    Optional<String> search = Optional.empty();

    @QueryParam("wording")
    @Parameter(
            description = "Only responses to the question as it is asked now, or as it was ever asked",
            schema =
                    @Schema(
                            enumeration = {"any", "current"},
                            defaultValue = "any"))
    Optional<String> wording = Optional.empty();

    @QueryParam("cursor")
    @Parameter(description = "\"next\" of the page before")
    Optional<String> cursor = Optional.empty();

    /** Those of a query string written by {@link ResponseLinks}, read once more. */
    public static ResponseParameters of(String query) {
        Map<String, List<String>> given = Arrays.stream(query.substring(1).split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> pair[0],
                        Collectors.mapping(
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), Collectors.toList())));
        ResponseParameters parameters = new ResponseParameters();
        parameters.take(name -> given.getOrDefault(name, List.of()));
        return parameters;
    }

    private void take(Function<String, List<String>> given) {
        Function<String, Optional<String>> first =
                name -> given.apply(name).stream().findFirst();
        takeFigure(first);
        group = given.apply("group");
        score = given.apply("score");
        field = first.apply("field");
        value = first.apply("value");
        language = first.apply("language");
        state = first.apply("state");
        customer = first.apply("customer");
        tag = given.apply("tag");
        search = first.apply("q");
        wording = first.apply("wording");
    }

    /** Adds what was left out, and refuses what cannot be understood. */
    public ResponseRequest of(Asked asked, LocalDate today) {
        LocalDate end = end(today);
        return new ResponseRequest(
                asked,
                start(end, end.minusWeeks(USUAL_WEEKS).plusDays(1)),
                end,
                groups(),
                scores(asked.metric()),
                segment(asked),
                given(language),
                given(state).map(ResponseParameters::state).orElse(ResponseState.ALL),
                given(customer).map(ResponseParameters::customer),
                each(tag, Tag::name),
                search.map(WordSearch::of).orElse(WordSearch.NOTHING),
                isCurrent());
    }

    /** Under a {@link Seal}; empty for the newest. */
    public Optional<String> position() {
        return given(cursor);
    }

    private boolean isCurrent() {
        return given(wording)
                .map(word -> switch (word) {
                    case "current" -> true;
                    case "any" -> false;
                    default -> throw bad("\"wording\" is any or current.");
                })
                .orElse(false);
    }

    private Set<Group> groups() {
        return each(group, word -> Arrays.stream(Group.values())
                .filter(one -> one.key().equals(word))
                .findFirst()
                .orElseThrow(() -> bad("\"group\" is promoter, passive or detractor.")));
    }

    private Set<Integer> scores(Metric metric) {
        return each(score, word -> Optional.of(word)
                .filter(text -> text.matches("[0-9]{1,2}"))
                .map(Integer::valueOf)
                .filter(one -> metric.lowest() <= one && one <= metric.highest())
                .orElseThrow(
                        () -> bad("\"score\" is a number from " + metric.lowest() + " to " + metric.highest() + ".")));
    }

    private Optional<SegmentValue> segment(Asked asked) {
        Optional<String> wanted = given(value);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<Segment> fields = fields(asked);
        String name = given(field).orElseThrow(() -> bad("\"value\" needs \"field\", to say of what."));
        if (wanted.get().length() > LONGEST_VALUE) {
            throw bad("\"value\" has at most " + LONGEST_VALUE + " characters.");
        }
        return fields.stream()
                .filter(one -> one.field().equals(name))
                .findFirst()
                .map(one -> Optional.of(new SegmentValue(one, wanted.get())))
                .orElseThrow(() -> bad("\"field\" is one of: "
                        + fields.stream().map(Segment::field).collect(Collectors.joining(", ")) + "."));
    }

    public static List<Segment> fields(Asked asked) {
        return asked.survey().segments().stream().filter(Segment::isCounted).toList();
    }

    private static ResponseState state(String word) {
        return ResponseState.of(word).orElseThrow(() -> bad("\"state\" is one of: " + ResponseState.keys() + "."));
    }

    private static UUID customer(String word) {
        try {
            return UUID.fromString(word);
        } catch (IllegalArgumentException e) {
            throw bad("\"customer\" is the id of a customer.");
        }
    }

    private static <T extends Comparable<T>> Set<T> each(List<String> given, Function<String, T> read) {
        return given.stream().filter(word -> !word.isBlank()).map(read).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> given(Optional<String> text) {
        return text.map(String::strip).filter(word -> !word.isEmpty());
    }
}
