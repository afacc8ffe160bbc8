package dev.earshot.insight.figure;

import dev.earshot.insight.ApiWord;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.By;
import dev.earshot.insight.trend.Level;
import dev.earshot.insight.trend.Period;
import dev.earshot.insight.trend.Slice;
import dev.earshot.insight.trend.Trend;
import dev.earshot.insight.trend.TrendRequest;
import dev.earshot.survey.question.Group;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Addresses of figures. Ids of surveys and questions need no escaping: they are letters, digits, "-" and "_". */
public final class FigureLinks {

    private FigureLinks() {}

    /** Of a question, on the days from {@code from} to {@code to}, both included. */
    public static String of(Asked asked, LocalDate from, LocalDate to) {
        return "/figures/" + asked.survey().id() + "/" + asked.question().id() + "?origin=" + ApiWord.of(asked.origin())
                + days(from, to);
    }

    /** The response rate of those it was decided to ask on these days. */
    public static String rate(String survey, LocalDate from, LocalDate to) {
        return "/figures/" + survey + "/" + FigureRequest.RATE + "?"
                + days(from, to).substring(1);
    }

    /** The part of a trend from {@code from} to {@code to}. */
    public static String of(TrendRequest trend, LocalDate from, LocalDate to) {
        return of(trend.asked(), from, to)
                + trend.slice().map(FigureLinks::segment).orElse("")
                + (trend.countsCustomers() ? "&basis=customers" : "");
    }

    public static String of(Asked asked, Slice slice, LocalDate from, LocalDate to) {
        return of(asked, from, to) + segment(slice);
    }

    /** What the sentence over a trend names: the level since it moved, else all days. */
    public static String of(Trend trend) {
        TrendRequest request = trend.request();
        if (trend.shift().isEmpty()) {
            return of(request, request.from(), request.to());
        }
        List<Level> levels = trend.levels();
        LocalDate start = trend.points()
                .get(levels.get(levels.size() - 1).from())
                .period()
                .start();
        By compared = request.by().compared();
        LocalDate end = Period.of(compared, request.from(), request.to(), trend.today()).stream()
                .filter(period -> !period.partial())
                .reduce((before, after) -> after)
                .map(Period::end)
                .orElse(request.to());
        return of(request, start, end);
    }

    /** The whole of what is shown, to ask for it again. */
    public static String same(FigureRequest request) {
        String days = request.rate()
                ? rate(request.asked().survey().id(), request.from(), request.to())
                : of(request.asked(), request.from(), request.to());
        return days
                + request.group().map(group -> "&group=" + group.key()).orElse("")
                + request.slice().map(FigureLinks::segment).orElse("")
                + (request.countsCustomers() ? "&basis=customers" : "")
                + request.asOf().map(day -> "&as-of=" + day).orElse("");
    }

    /** The responses the figure of a question is made of. */
    static String responses(FigureRequest request) {
        List<Group> groups = request.group().map(List::of).orElse(List.of(Group.values()));
        return "/responses?survey=" + request.asked().survey().id() + "&question="
                + request.asked().question().id() + "&origin="
                + ApiWord.of(request.asked().origin()) + "&wording=current"
                + groups.stream().map(group -> "&group=" + group.key()).collect(Collectors.joining())
                + request.slice()
                        .map(slice -> "&field=" + escaped(slice.field().field()) + "&value=" + escaped(slice.value()))
                        .orElse("")
                + days(request.first(), request.last());
    }

    private static String days(LocalDate from, LocalDate to) {
        return "&from=" + from + "&to=" + to;
    }

    /** "&segment=order.store%3Anorth". */
    private static String segment(Slice slice) {
        return "&segment=" + escaped(slice.key());
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
