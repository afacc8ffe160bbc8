package dev.earshot.insight.topic.review;

import dev.earshot.account.AuditTrail;
import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.account.Visitor;
import dev.earshot.insight.NothingAskedPage;
import dev.earshot.insight.topic.TopicFigures;
import dev.earshot.insight.topic.TopicRequest;
import dev.earshot.insight.topic.page.TopicLinks;
import dev.earshot.insight.topic.precision.Judgement;
import dev.earshot.insight.topic.precision.Precision;
import dev.earshot.insight.topic.precision.Review;
import dev.earshot.insight.topic.precision.Reviews;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Trends;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.platform.web.Redirect;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** Somebody who is signed in says of comments whether they are about a topic. */
@Path("/topics/review")
public class ReviewResource {

    private final Trends trends;
    private final ReviewReader reader;
    private final Reviews reviews;
    private final AuditTrail audit;
    private final Visitor visitor;
    private final Frames frames;

    ReviewResource(
            Trends trends, ReviewReader reader, Reviews reviews, AuditTrail audit, Visitor visitor, Frames frames) {
        this.trends = trends;
        this.reader = reader;
        this.reviews = reviews;
        this.audit = audit;
        this.visitor = visitor;
        this.frames = frames;
    }

    @GET
    @Produces(PageWriter.HTML)
    @Operation(hidden = true)
    public TemplateInstance show(@BeanParam ReviewParameters parameters) {
        Frame frame = frames.on("/topics");
        return trends.asked(parameters)
                .map(asked -> ReviewPage.of(frame, reader.read(asked, parameters)))
                .orElseGet(() -> new NothingAskedPage(frame, frame.words().topics()));
    }

    @POST
    @Path("draw")
    @Transactional
    @Operation(hidden = true)
    public Response draw(@BeanParam ReviewParameters parameters, @RestForm String csrf) {
        visitor.checkForm(csrf);
        TopicRequest request = request(parameters);
        Asked asked = request.asked();
        TopicFigures.About about = reader.about(parameters.topic(), request);
        if (about.responses().isEmpty()) {
            throw new ProblemException(ProblemType.CONFLICT.detail(
                    "No comments of these days can be drawn: none is about this topic, or too few to be shown."));
        }
        reviews.draw(
                asked.survey().id(),
                asked.origin(),
                parameters.topic(),
                request.from(),
                request.to(),
                about.responses(),
                visitor.name());
        audit.note(visitor.name(), "comments drawn for review", asked.survey().id() + " " + parameters.topic());
        return shown(request, parameters);
    }

    /** Fields are "c7" for the seventh comment drawn: right, wrong or skip. */
    @POST
    @Path("judge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response judge(@BeanParam ReviewParameters parameters, MultivaluedMap<String, String> fields) {
        visitor.checkForm(Optional.ofNullable(fields.getFirst("csrf")).orElse(""));
        TopicRequest request = request(parameters);
        Review review = reader.precision(request.asked(), parameters.topic())
                .filter(Precision::current)
                .map(Precision::review)
                .filter(one -> one.id().toString().equals(fields.getFirst("review")))
                .orElseThrow(() -> new ProblemException(ProblemType.CONFLICT.detail("Other comments were drawn"
                        + " meanwhile, or the words of the topic were changed. Load the page again.")));
        reviews.judge(review, judgements(fields), visitor.name());
        return shown(request, parameters);
    }

    private TopicRequest request(ReviewParameters parameters) {
        Asked asked = trends.asked(parameters)
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND.detail("No live survey gives a figure.")));
        return parameters.of(asked, trends.today(), trends.confidence());
    }

    /** Where the next unread ones are. */
    private static Response shown(TopicRequest request, ReviewParameters parameters) {
        return Redirect.to(TopicLinks.review(request, parameters.topic())).build();
    }

    private static Map<Integer, Judgement> judgements(MultivaluedMap<String, String> fields) {
        Map<Integer, Judgement> judgements = new TreeMap<>();
        for (int place = 1; place <= Reviews.MOST; place++) {
            int at = place;
            Optional.ofNullable(fields.getFirst("c" + place))
                    .flatMap(Judgement::of)
                    .ifPresent(judgement -> judgements.put(at, judgement));
        }
        return judgements;
    }
}
