package dev.earshot.response.preview;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.catalog.SurveyDrafts;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.response.Asking;
import dev.earshot.response.form.Posted;
import io.quarkus.vertx.http.Compressed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * A survey as it will be, for its author: the file as it lies on the disk, whether it is live or not, else the live
 * revision. The form needs no token: sending it changes nothing.
 */
@Path("/surveys/{survey}/preview")
public class PreviewResource {

    private static final String LIVE = "live";

    private final SurveyCatalog catalog;
    private final SurveyDrafts drafts;
    private final PreviewForm form;

    PreviewResource(SurveyCatalog catalog, SurveyDrafts drafts, PreviewForm form) {
        this.catalog = catalog;
        this.drafts = drafts;
        this.form = form;
    }

    /** @param version "live", or "file", which it is where left out */
    @GET
    @Compressed
    public Response show(
            @RestPath String survey,
            @RestQuery Optional<String> version,
            @RestQuery Optional<String> page,
            @RestQuery Optional<String> lang) {
        return form.show(asking(survey, version, lang), page);
    }

    @POST
    @Compressed
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response send(
            @RestPath String survey, @RestQuery Optional<String> version, MultivaluedMap<String, String> fields) {
        return form.send(asking(survey, version, Optional.empty()), new Posted(fields));
    }

    private Asking asking(String survey, Optional<String> version, Optional<String> language) {
        boolean live = version.filter(LIVE::equals).isPresent();
        Optional<Revision> draft = live ? Optional.empty() : drafts.get(survey);
        Revision revision = draft.or(() -> catalog.live(survey))
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_FOUND.detail("There is no survey of this name to show.")));
        String address = "/surveys/" + survey + "/preview" + (live ? "?version=" + LIVE : "");
        return form.asking(revision, address, language);
    }
}
