package dev.earshot.insight.overview;

import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.account.RailBadge;
import dev.earshot.catalog.Revision;
import dev.earshot.insight.Choice;
import dev.earshot.insight.LeftOutNote;
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
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.page.PreferredLanguage;
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
                .orElseGet(() -> new NothingAskedPage(frame, frame.words().overview()));
    }

    private OverviewPage page(Frame frame, Revision revision, Weeks weeks) {
        Asked asked = Asked.outcome(revision).orElseThrow();
        OverviewMessages says = PreferredLanguage.words(OverviewMessages.class, frame.language());
        Speech speech = Speech.of(frame.language());
        Comparison compared = columns.compare(asked, weeks);
        Comparison open = columns.compare(asked.by(Origin.OPEN), weeks);
        Trend trend = trends.read(new TrendRequest(asked, By.WEEK, weeks.startBefore(), weeks.end()));
        List<Origin> heard = Stream.of(Origin.values())
                .filter(origin -> mayBeRead(
                        asked.by(origin),
                        origin == asked.origin() ? compared : columns.compare(asked.by(origin), weeks)))
                .toList();
        boolean nobody = compared.now().total() == 0 && open.now().total() == 0;
        return new OverviewPage(
                frame,
                Choice.ofSurveys(trends.scored(), revision.survey().id()),
                weeks.choices(speech),
                OverviewFinding.of(compared, trend, says, speech),
                leftOut.of(revision.survey().id(), weeks.start(), weeks.end())
                        .map(taps -> LeftOutNote.of(taps, speech)),
                "/trend?survey=" + revision.survey().id(),
                seeWhen(compared, says),
                columns.of(asked, weeks, says, speech),
                ScoreBars.of(compared.metric(), compared.now(), speech),
                counted(compared, weeks, says, speech),
                asked.origin() == Origin.INVITED ? unasked(open, says, speech) : Optional.empty(),
                people(frame.language(), says, speech),
                topics.of(asked, weeks.start(), weeks.end(), speech),
                comments.of(asked, heard, COMMENTS, weeks.end(), says, speech),
                "/responses?survey=" + revision.survey().id() + "&from=" + weeks.start() + "&to=" + weeks.end(),
                Optional.of(says.empty(weeks.number())).filter(sentence -> nobody));
    }

    private static String counted(Comparison compared, Weeks weeks, OverviewMessages says, Speech speech) {
        return says.counted(
                        speech.answers(compared.now().total()),
                        speech.format().longDate(weeks.start(), weeks.end()),
                        speech.format().longDate(weeks.end(), weeks.end()))
                + RepeatNote.of(compared.change().after(), compared.allowsForRepeats(), speech)
                        .map(sentence -> " " + sentence)
                        .orElse("");
    }

    /** Words are people too: those of an anonymous survey are read only where its figures are. */
    private static boolean mayBeRead(Asked asked, Comparison counted) {
        return counted.now().total() >= asked.programme().k();
    }

    private static String seeWhen(Comparison compared, OverviewMessages says) {
        if (compared.change().verdict() != Verdict.SIGNAL) {
            return says.seeTrend();
        }
        return compared.change().difference().orElseThrow() > 0 ? says.seeRose() : says.seeFell();
    }

    private static Optional<String> unasked(Comparison open, OverviewMessages says, Speech speech) {
        Estimate estimate = open.change().after();
        MetricWords words = new MetricWords(open.metric(), speech);
        if (estimate.suppressed()) {
            return Optional.of(says.unaskedFew());
        }
        String figure = words.name() + " " + words.inFull(estimate.value()) + " " + words.margin(estimate);
        return Optional.of(says.unasked(speech.format().count(estimate.n()), figure))
                .filter(sentence -> estimate.n() > 0);
    }

    private Optional<OverviewPage.People> people(String language, OverviewMessages says, Speech speech) {
        return people.stream().findFirst().map(room -> {
            int open = room.open();
            String all = open == 1
                    ? says.oneCase()
                    : open >= RailBadge.MANY
                            ? says.manyCases(speech.format().count(RailBadge.MANY))
                            : says.allCases(speech.format().count(open));
            return new OverviewPage.People(room.top(PEOPLE, language), all);
        });
    }
}
