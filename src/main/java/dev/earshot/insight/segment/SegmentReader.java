package dev.earshot.insight.segment;

import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Trends;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

/** A comparison for programs, which want an error where a page says what is missing. */
@ApplicationScoped
class SegmentReader {

    private final Trends trends;
    private final Segments segments;

    SegmentReader(Trends trends, Segments segments) {
        this.trends = trends;
        this.segments = segments;
    }

    Segments.Shown read(SegmentParameters parameters) {
        Asked asked = trends.asked(parameters).orElseThrow(() -> missing("No live survey gives a figure."));
        return segments.request(asked, parameters)
                .map(segments::shown)
                .orElseThrow(() ->
                        missing("The survey keeps no field with its answers. Name some under segments: in its file."));
    }

    private static ProblemException missing(String sentence) {
        return new ProblemException(ProblemType.NOT_FOUND.detail(sentence));
    }
}
