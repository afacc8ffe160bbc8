package dev.earshot.response.brand;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.catalog.SurveyDrafts;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.survey.Brand;
import dev.earshot.survey.Survey;
import io.quarkus.vertx.http.Compressed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** What surveys look like. The same for everybody, and kept by browsers. */
@Path("/brand")
public class BrandResource {

    /** The address changes with the survey. */
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private static final String FOR_AN_HOUR = "public, max-age=3600";

    private final Revisions revisions;
    private final SurveyDrafts drafts;
    private final Logos logos;

    BrandResource(Revisions revisions, SurveyDrafts drafts, Logos logos) {
        this.revisions = revisions;
        this.drafts = drafts;
        this.logos = logos;
    }

    @GET
    @Compressed
    @Path("/{survey}/{hash:[0-9a-f]+}.css")
    public Response stylesheet(@RestPath String survey, @RestPath String hash) {
        return revisions
                .beginningWith(survey, hash)
                .or(() -> drafts.get(survey).filter(draft -> draft.shortHash().equals(hash)))
                .map(Revision::survey)
                .flatMap(Survey::brand)
                .map(BrandResource::found)
                .orElseThrow(BrandResource::nothing);
    }

    @GET
    @Compressed
    @Path("/{file}")
    public Response logo(@RestPath String file) {
        return logos.get(file)
                .map(image -> Response.ok(image, Logos.type(file))
                        .header(HttpHeaders.CACHE_CONTROL, FOR_AN_HOUR)
                        .build())
                .orElseThrow(BrandResource::nothing);
    }

    private static Response found(Brand brand) {
        return Response.ok(new BrandCss(brand).text(), "text/css;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, FOR_GOOD)
                .build();
    }

    private static ProblemException nothing() {
        return new ProblemException(ProblemType.NOT_FOUND.detail("No brand lies here."));
    }
}
