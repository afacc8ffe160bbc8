package dev.earshot.insight.response.page;

import dev.earshot.insight.response.list.Grain;
import dev.earshot.insight.response.list.Line;
import dev.earshot.insight.response.list.ResponseList;
import dev.earshot.insight.response.request.ResponseLinks;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.response.search.WordMatch;
import dev.earshot.insight.segment.FieldWords;
import dev.earshot.platform.page.Format;
import dev.earshot.score.Metric;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One response as the page shows it.
 *
 * @param id as it may be sent
 * @param comments each in pieces, with what was looked for apart
 * @param href what else happened to the customer
 * @param details what is kept with it: "Berlin", "de"
 * @param date the day, or as exactly as it may be told; "" where it may not
 * @param state "" for one as any other
 */
record ResponseEntry(
        String id,
        Optional<Score> score,
        List<List<WordMatch.Part>> comments,
        Optional<String> language,
        String name,
        Optional<String> href,
        List<String> details,
        Optional<LocalDate> day,
        String date,
        String state,
        List<Tagged> tags) {

    /** @param by who put it there, and when */
    record Tagged(String name, String href, String by, boolean byRule) {}

    /** @param group "promoter", "passive" or "detractor"; {@code scale} says it for who cannot see it */
    record Score(int value, String group, String scale) {}

    static ResponseEntry of(
            ResponseList list, Line line, ZoneId zone, FieldWords names, ResponseMessages words, Format format) {
        ResponseRequest request = list.request();
        return new ResponseEntry(
                line.key(),
                score(line, request.asked().metric(), words),
                line.comments().stream().map(Line.Comment::parts).toList(),
                line.language(),
                line.name().orElse(words.noName()),
                line.customer().map(customer -> "/customers/" + customer),
                request.asked().survey().segments().stream()
                        .flatMap(segment -> Optional.ofNullable(line.segments().get(segment.field()))
                                .map(value -> names.value(segment, value))
                                .stream())
                        .toList(),
                line.day(),
                date(list, line, words, format),
                state(line, words),
                line.tags().stream()
                        .map(tag -> new Tagged(
                                tag.name(),
                                ResponseLinks.tagged(request, tag.name()),
                                // A day on which somebody had read it says that it was given before.
                                list.grain().isPresent() || tag.isTopic()
                                        ? tag.by()
                                        : words.taggedBy(
                                                tag.by(),
                                                format.date(
                                                        tag.at().atZone(zone).toLocalDate(), list.today())),
                                tag.byRule()))
                        .toList());
    }

    private static String date(ResponseList list, Line line, ResponseMessages words, Format format) {
        if (list.grain().filter(Grain.ALL::equals).isPresent()) {
            return "";
        }
        String from = format.date(line.days().from(), list.today());
        return line.day().isPresent()
                ? from
                : words.between(from, format.date(line.days().to(), list.today()));
    }

    private static Optional<Score> score(Line line, Metric metric, ResponseMessages words) {
        return line.group(metric)
                .map(group -> new Score(
                        line.score().orElseThrow(),
                        group,
                        words.of(metric.highest()) + ", "
                                + switch (group) {
                                    case "promoter" -> words.promoter();
                                    case "passive" -> words.passive();
                                    default -> words.detractor();
                                }));
    }

    private static String state(Line line, ResponseMessages words) {
        return switch (line.state()) {
            case UNCONFIRMED -> words.unconfirmed();
            case PROVISIONAL -> words.provisional();
            case QUARANTINED -> words.quarantined();
            default -> line.flagged() ? words.flagged() : "";
        };
    }
}
