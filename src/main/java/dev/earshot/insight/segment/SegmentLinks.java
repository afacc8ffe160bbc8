package dev.earshot.insight.segment;

import dev.earshot.survey.Segment;
import java.util.Locale;
import java.util.Optional;

/** Addresses of comparisons. Ids and fields need no escaping: they are letters, digits, ".", "-" and "_". */
final class SegmentLinks {

    private SegmentLinks() {}

    /** The whole of what is shown, to ask for it again. */
    static String same(SegmentRequest now) {
        return query(now, now.asked().question().id(), now.by(), now.with());
    }

    static String question(SegmentRequest now, String question) {
        return query(now, question, now.by(), now.with());
    }

    private static String query(SegmentRequest now, String question, Segment by, Optional<Segment> with) {
        return "?survey=" + now.asked().survey().id() + "&question=" + question + "&origin="
                + now.asked().origin().name().toLowerCase(Locale.ROOT) + "&field=" + by.field()
                + with.map(other -> "&with=" + other.field()).orElse("") + "&from=" + now.from() + "&to=" + now.to();
    }
}
