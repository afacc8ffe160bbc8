package dev.earshot.insight.turnout.page;

import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.insight.Choice;
import dev.earshot.insight.NothingAskedPage;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Trends;
import dev.earshot.insight.turnout.Turnout;
import dev.earshot.insight.turnout.TurnoutApi;
import dev.earshot.insight.turnout.TurnoutCsv;
import dev.earshot.insight.turnout.TurnoutDocument;
import dev.earshot.insight.turnout.TurnoutParameters;
import dev.earshot.insight.turnout.TurnoutRequest;
import dev.earshot.insight.turnout.Turnouts;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.web.Download;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who did not answer, as a page and as two files of the same figures. */
@Path("/")
public class TurnoutResource {

    private final Trends trends;
    private final Turnouts turnouts;
    private final TurnoutApi api;
    private final Frames frames;

    TurnoutResource(Trends trends, Turnouts turnouts, TurnoutApi api, Frames frames) {
        this.trends = trends;
        this.turnouts = turnouts;
        this.api = api;
        this.frames = frames;
    }

    @GET
    @Path("who-answered")
    @Produces(PageWriter.HTML)
    @Operation(hidden = true)
    public TemplateInstance show(@BeanParam TurnoutParameters parameters) {
        Frame frame = frames.on("/who-answered");
        return trends.asked(parameters)
                .map(asked -> page(frame, asked, turnouts.request(asked, parameters)))
                .orElseGet(() -> new NothingAskedPage(frame, frame.words().whoAnswered()));
    }

    private TemplateInstance page(Frame frame, Asked asked, TurnoutRequest request) {
        TurnoutScope scope = new TurnoutScope(
                frame, Choice.ofSurveys(trends.scored(), asked.survey().id()), request.from(), request.to());
        if (!asked.survey().audience().isInvited()) {
            return TurnoutGapPage.open(scope);
        }
        return turnouts.soon(request)
                .map(turnout -> page(scope, turnout))
                .orElseGet(() -> TurnoutGapPage.counting(scope, turnouts.sent(request)));
    }

    private static TemplateInstance page(TurnoutScope scope, Turnout turnout) {
        if (turnout.interrupted()) {
            return TurnoutGapPage.interrupted(scope);
        }
        return turnout.invited() == 0 ? TurnoutGapPage.nobody(scope) : TurnoutPage.of(scope, turnout);
    }

    @GET
    @Path("who-answered.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response json(@BeanParam TurnoutParameters parameters) {
        TurnoutDocument document = api.json(parameters);
        return file(document).json(document);
    }

    @GET
    @Path("who-answered.csv")
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response csv(@BeanParam TurnoutParameters parameters) {
        TurnoutDocument document = api.json(parameters);
        return file(document).csv(TurnoutCsv.of(document));
    }

    private static Download file(TurnoutDocument document) {
        return Download.of("who-answered", document.survey(), document.from(), document.to());
    }
}
