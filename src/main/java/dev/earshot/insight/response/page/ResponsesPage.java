package dev.earshot.insight.response.page;

import dev.earshot.account.Frame;
import dev.earshot.catalog.Revision;
import dev.earshot.insight.response.list.ChoiceCounts;
import dev.earshot.insight.response.list.Grain;
import dev.earshot.insight.response.list.ResponseList;
import dev.earshot.insight.response.list.TagRule;
import dev.earshot.insight.response.request.ResponseLinks;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.segment.FieldWords;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What do they say about it?
 *
 * @param filters choices of the form
 * @param address the query string of what is shown, without its place in the list
 * @param here the query string of this very page
 * @param grain how exactly it is told when they answered, and why; "" where to the day
 * @param progress of making words findable; "" where all are
 * @param near what to look for instead where nothing is found
 * @param waits whether a file of all of them is one to wait for
 * @param why there are no lines; empty where there are some
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ResponsesPage(
        Frame frame,
        ResponseRequest request,
        ResponseFilters filters,
        String address,
        String here,
        String finding,
        String grain,
        String progress,
        Optional<Near> near,
        boolean waits,
        Optional<Why> why,
        List<ResponseEntry> entries,
        List<Rule> rules,
        Optional<String> newer,
        Optional<String> older)
        implements TemplateInstance {

    /** @param by who made it, and when */
    record Rule(UUID id, String tag, String words, String by) {}

    record Near(String words, String href) {}

    record Why(String title, String sentence) {}

    static TemplateInstance of(
            Frame frame,
            List<Revision> surveys,
            ResponseList list,
            ChoiceCounts counts,
            ZoneId zone,
            List<String> values,
            List<String> tags,
            List<TagRule> rules,
            Optional<String> cursor) {
        ResponseRequest request = list.request();
        ResponseMessages words = PreferredLanguage.words(ResponseMessages.class, frame.language());
        Format format = Format.of(frame.language());
        FieldWords names = new FieldWords(frame.language());
        return new ResponsesPage(
                        frame,
                        request,
                        ResponseFilters.of(request, surveys, values, tags, counts, names, words),
                        ResponseLinks.same(request),
                        cursor.map(at -> ResponseLinks.page(request, at)).orElseGet(() -> ResponseLinks.same(request)),
                        finding(list, words, format).replace("..", "."), // "22. Nov." has a dot of its own.
                        list.grain().map(grain -> grain(grain, words)).orElse(""),
                        list.progress()
                                .map(one -> words.searchable(format.count(one.read()), format.count(one.all())))
                                .orElse(""),
                        list.nearest()
                                .map(near -> new Near(
                                        words.didYouMean(near), "/responses" + ResponseLinks.saying(request, near))),
                        list.isLong(),
                        why(list, words),
                        list.lines().stream()
                                .map(line -> ResponseEntry.of(list, line, zone, names, words, format))
                                .toList(),
                        rules.stream()
                                .map(rule -> rule(rule, zone, list, words, format))
                                .toList(),
                        list.newer().map(next -> "/responses" + ResponseLinks.page(request, next)),
                        list.older().map(next -> "/responses" + ResponseLinks.page(request, next)))
                .setLocale(frame.language());
    }

    private static Rule rule(TagRule rule, ZoneId zone, ResponseList list, ResponseMessages words, Format format) {
        LocalDate day = rule.tag().at().atZone(zone).toLocalDate();
        return new Rule(
                rule.id(),
                rule.tag().name(),
                rule.words().text(),
                words.taggedBy(rule.tag().by(), format.date(day, list.today())));
    }

    private static String finding(ResponseList list, ResponseMessages words, Format format) {
        String from = format.date(list.request().from(), list.today());
        String to = format.date(list.request().to(), list.today());
        if (list.obstacle().isPresent()) {
            return "";
        }
        if (list.count().isEmpty()) {
            return words.uncounted(from, to);
        }
        ResponseList.Count count = list.count().get();
        String number = format.count(count.responses());
        if (count.more()) {
            return words.more(number, from, to);
        }
        return count.responses() == 0
                ? words.none(from, to)
                : count.responses() == 1 ? words.one(from, to) : words.many(number, from, to);
    }

    private static String grain(Grain grain, ResponseMessages words) {
        return switch (grain) {
            case DAY -> words.byDay();
            case WEEK -> words.byWeek();
            case MONTH -> words.byMonth();
            case QUARTER -> words.byQuarter();
            case YEAR -> words.byYear();
            case ALL -> words.undated();
        };
    }

    private static Optional<Why> why(ResponseList list, ResponseMessages words) {
        return list.obstacle()
                .map(obstacle -> obstacle == ResponseList.Obstacle.HELD_BACK
                        ? new Why(words.heldBack(), words.heldBackWhy())
                        : new Why(words.tooLong(), words.tooLongWhy()));
    }
}
