package dev.earshot.insight.trend.page;

import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.By;
import dev.earshot.insight.trend.Slice;
import dev.earshot.insight.trend.TrendRequest;
import dev.earshot.response.Origin;
import dev.earshot.score.Estimate.Basis;
import dev.earshot.survey.question.ScaleQuestion;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses of trends. Ids of surveys and questions need no escaping: they are letters, digits, "-" and "_". */
public final class TrendLinks {

    private TrendLinks() {}

    /** Same question and dates, other periods. */
    static String by(TrendRequest now, By by) {
        return same(now.by(by));
    }

    static String question(TrendRequest now, ScaleQuestion question) {
        return same(
                now.of(new Asked(now.asked().revision(), question, now.asked().origin())));
    }

    static String origin(TrendRequest now, Origin origin) {
        return same(now.of(now.asked().by(origin)));
    }

    static String basis(TrendRequest now, Basis basis) {
        return same(now.by(basis));
    }

    /** The whole of what is shown, to ask for it again. */
    public static String same(TrendRequest now) {
        return query(now.asked(), now.by()) + "&from=" + now.from() + "&to=" + now.to()
                + now.slice().map(TrendLinks::segment).orElse("")
                + (now.countsCustomers() ? "&basis=customers" : "");
    }

    /** "&segment=order.store%3Anorth". */
    private static String segment(Slice slice) {
        return "&segment=" + URLEncoder.encode(slice.key(), StandardCharsets.UTF_8);
    }

    private static String query(Asked asked, By by) {
        return "?survey=" + asked.survey().id() + "&question="
                + asked.question().id() + "&origin=" + asked.origin().name().toLowerCase(Locale.ROOT) + "&by="
                + by.key();
    }
}
