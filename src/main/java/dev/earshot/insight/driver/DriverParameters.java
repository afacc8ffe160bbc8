package dev.earshot.insight.driver;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.platform.Installation;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.survey.Segment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Understands which drivers are asked for. */
@ApplicationScoped
public class DriverParameters {

    private static final int USUAL_DAYS = 365;
    private static final int MOST_DAYS = 3_660;

    private final SurveyCatalog catalog;
    private final Installation installation;
    private final Clock clock;

    DriverParameters(SurveyCatalog catalog, Installation installation, Clock clock) {
        this.catalog = catalog;
        this.installation = installation;
        this.clock = clock;
    }

    /** The last year where no days are given. @param segment "order.store:berlin" */
    public DriverRequest request(String survey, Optional<String> from, Optional<String> to, Optional<String> segment) {
        Revision revision = catalog.known(survey)
                .filter(found -> found.survey().outcome().isPresent())
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND.detail("There is no survey of this id that gives a figure.")));
        LocalDate today = LocalDate.now(clock.withZone(installation.zone()));
        LocalDate end = date("to", to).filter(day -> day.isBefore(today)).orElse(today);
        LocalDate start = date("from", from).orElse(end.minusDays(USUAL_DAYS - 1));
        if (start.isAfter(end)) {
            throw bad("\"from\" is " + start + ", which is after the last day, " + end + ".");
        }
        if (start.isBefore(end.minusDays(MOST_DAYS))) {
            throw bad("\"from\" is more than ten years before the last day, " + end + ".");
        }
        return new DriverRequest(revision, start, end, given(segment).map(text -> part(revision, text)));
    }

    private static DriverRequest.Part part(Revision revision, String text) {
        int colon = text.indexOf(':');
        String field = colon < 0 ? text : text.substring(0, colon);
        Segment segment = revision.survey().segments().stream()
                .filter(known -> known.field().equals(field) && known.isCounted())
                .findFirst()
                .orElseThrow(
                        () -> bad("\"segment\" begins with a segment of this survey, such as order.store:berlin."));
        if (colon < 0) {
            throw bad("\"segment\" names no value. Write it as " + field + ":value.");
        }
        return new DriverRequest.Part(segment, text.substring(colon + 1));
    }

    private static Optional<String> given(Optional<String> text) {
        return text.filter(words -> !words.isBlank());
    }

    private static Optional<LocalDate> date(String name, Optional<String> text) {
        return given(text).map(words -> {
            try {
                return LocalDate.parse(words);
            } catch (DateTimeException e) {
                throw bad("\"" + name + "\" is a date like 2026-05-18.");
            }
        });
    }

    private static ProblemException bad(String sentence) {
        return new ProblemException(ProblemType.BAD_PARAMETER.detail(sentence));
    }
}
