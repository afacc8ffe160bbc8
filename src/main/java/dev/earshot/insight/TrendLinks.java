package dev.earshot.insight;

import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.By;
import dev.earshot.insight.trend.TrendRequest;
import dev.earshot.response.Origin;
import dev.earshot.survey.question.ScaleQuestion;
import java.util.Locale;

/** Addresses of trends. Ids of surveys and questions need no escaping: they are letters, digits, "-" and "_". */
final class TrendLinks {

    private TrendLinks() {}

    /** Same question and dates, other periods. */
    static String by(TrendRequest now, By by) {
        return query(now.asked(), by) + dates(now);
    }

    static String question(TrendRequest now, ScaleQuestion question) {
        Asked other = new Asked(now.asked().revision(), question, now.asked().origin());
        return query(other, now.by()) + dates(now);
    }

    static String origin(TrendRequest now, Origin origin) {
        return query(now.asked().by(origin), now.by()) + dates(now);
    }

    /** The whole of what is shown, to ask for it again. */
    static String same(TrendRequest now) {
        return query(now.asked(), now.by()) + dates(now);
    }

    private static String query(Asked asked, By by) {
        return "?survey=" + asked.survey().id() + "&question="
                + asked.question().id() + "&origin=" + asked.origin().name().toLowerCase(Locale.ROOT) + "&by="
                + by.key();
    }

    private static String dates(TrendRequest request) {
        return "&from=" + request.from() + "&to=" + request.to();
    }
}
