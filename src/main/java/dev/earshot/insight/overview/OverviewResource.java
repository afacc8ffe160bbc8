package dev.earshot.insight.overview;

import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.account.RailBadge;
import dev.earshot.catalog.Revision;
import dev.earshot.insight.Choice;
import dev.earshot.insight.Finding;
import dev.earshot.insight.NothingAskedPage;
import dev.earshot.insight.PeopleFirst;
import dev.earshot.insight.RepeatNote;
import dev.earshot.insight.chart.ScoreBars;
import dev.earshot.insight.topic.page.OverviewTopics;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.By;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.Trend;
import dev.earshot.insight.trend.TrendRequest;
import dev.earshot.insight.trend.Trends;
import dev.earshot.platform.Format;
import dev.earshot.platform.PageWriter;
import dev.earshot.response.Origin;
import dev.earshot.response.clicks.LeftOutTaps;
import dev.earshot.score.Estimate;
import dev.earshot.score.Verdict;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** The first page of everybody who is signed in. */
@Path("/")
public class OverviewResource {

    private static final int PEOPLE = 5;
    private static final int COMMENTS = 4;

    private final Trends trends;
    private final MetricColumns columns;
    private final LatestComments comments;
    private final OverviewTopics topics;
    private final LeftOutTaps leftOut;
    private final Instance<PeopleFirst> people;
    private final Frames frames;

    OverviewResource(
            Trends trends,
            MetricColumns columns,
            LatestComments comments,
            OverviewTopics topics,
            LeftOutTaps leftOut,
            @Any Instance<PeopleFirst> people,
            Frames frames) {
        this.trends = trends;
        this.columns = columns;
        this.comments = comments;
        this.topics = topics;
        this.leftOut = leftOut;
        this.people = people;
        this.frames = frames;
    }

    @GET
    @Produces(PageWriter.HTML)
    @Operation(hidden = true)
    public TemplateInstance show(@RestQuery Optional<String> survey, @RestQuery Optional<String> period) {
        Frame frame = frames.on("/");
        Weeks weeks = Weeks.of(period, trends.today());
        return trends.survey(survey.filter(id -> !id.isBlank()))
                .<TemplateInstance>map(revision -> page(frame, revision, weeks))
                .orElseGet(() -> new NothingAskedPage(frame, "Overview"));
    }

    private OverviewPage page(Frame frame, Revision revision, Weeks weeks) {
        Asked asked = Asked.outcome(revision).orElseThrow();
        // The whole page is English.
        Speech speech = Speech.of("en");
        Comparison compared = columns.compare(asked, weeks);
        Comparison open = columns.compare(asked.by(Origin.OPEN), weeks);
        Trend trend = trends.read(new TrendRequest(asked, By.WEEK, weeks.startBefore(), weeks.end()));
        Finding finding = OverviewFinding.of(compared, trend, speech);
        List<Origin> heard = Stream.of(Origin.values())
                .filter(origin -> mayBeRead(
                        asked.by(origin),
                        origin == asked.origin() ? compared : columns.compare(asked.by(origin), weeks)))
                .toList();
        boolean nobody = compared.now().total() == 0 && open.now().total() == 0;
        return new OverviewPage(
                frame,
                Choice.ofSurveys(trends.scored(), revision.survey().id()),
                weeks.choices(),
                finding,
                leftOut.of(revision.survey().id(), weeks.start(), weeks.end()),
                "/trend?survey=" + revision.survey().id(),
                seeWhen(compared),
                columns.of(asked, weeks),
                ScoreBars.of(compared.metric(), compared.now(), speech),
                Format.ENGLISH.count(compared.now().total()) + " answers, "
                        + Format.ENGLISH.longDate(weeks.start(), weeks.end())
                        + " to " + Format.ENGLISH.longDate(weeks.end(), weeks.end()) + "."
                        + RepeatNote.of(compared.change().after(), compared.allowsForRepeats(), speech)
                                .map(sentence -> " " + sentence)
                                .orElse(""),
                asked.origin() == Origin.INVITED ? unasked(open, speech) : Optional.empty(),
                people(),
                topics.of(asked, weeks.start(), weeks.end(), speech),
                comments.of(asked, heard, COMMENTS, weeks.end()),
                "/responses?survey=" + revision.survey().id() + "&from=" + weeks.start() + "&to=" + weeks.end(),
                Optional.of("Nobody answered in these " + weeks.words() + ". Most people answer within a day of being"
                                + " asked, so look again tomorrow, or see who is being asked.")
                        .filter(sentence -> nobody));
    }

    /** Words are people too: those of an anonymous survey are read only where its figures are. */
    private static boolean mayBeRead(Asked asked, Comparison counted) {
        return counted.now().total() >= asked.programme().k();
    }

    private static String seeWhen(Comparison compared) {
        if (compared.change().verdict() != Verdict.SIGNAL) {
            return "See the trend";
        }
        return compared.change().difference().orElseThrow() > 0 ? "See when it rose" : "See when it fell";
    }

    private static Optional<String> unasked(Comparison open, Speech speech) {
        Estimate estimate = open.change().after();
        MetricWords words = new MetricWords(open.metric(), speech);
        if (estimate.suppressed()) {
            return Optional.of("A few more answered unasked, too few for a figure of their own.");
        }
        return Optional.of(Format.ENGLISH.count(estimate.n()) + " more answered unasked: " + words.name() + " "
                        + words.inFull(estimate.value()) + " " + words.margin(estimate) + ", not in the figures.")
                .filter(sentence -> estimate.n() > 0);
    }

    private Optional<OverviewPage.People> people() {
        return people.stream().findFirst().map(room -> {
            int open = room.open();
            String all = open == 1
                    ? "The one open case"
                    : open >= RailBadge.MANY
                            ? Format.ENGLISH.count(RailBadge.MANY) + " open cases or more"
                            : "All " + Format.ENGLISH.count(open) + " open cases";
            return new OverviewPage.People(room.top(PEOPLE), all);
        });
    }
}
