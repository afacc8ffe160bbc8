package dev.earshot.insight.overview.page;

import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.insight.NothingAskedPage;
import dev.earshot.insight.overview.Overviews;
import dev.earshot.platform.page.PageWriter;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** The first page of everybody who is signed in. */
@Path("/")
public class OverviewResource {

    private final Overviews overviews;
    private final Frames frames;

    OverviewResource(Overviews overviews, Frames frames) {
        this.overviews = overviews;
        this.frames = frames;
    }

    @GET
    @Produces(PageWriter.HTML)
    @Operation(hidden = true)
    public TemplateInstance show(@RestQuery Optional<String> survey, @RestQuery Optional<String> period) {
        Frame frame = frames.on("/");
        return overviews
                .read(survey, period, frame.language())
                .<TemplateInstance>map(overview -> OverviewPage.of(frame, overviews.surveys(), overview))
                .orElseGet(() -> new NothingAskedPage(frame, frame.words().overview()));
    }
}
