package dev.earshot.response.preview;

import dev.earshot.catalog.PreviewLinks;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.catalog.SurveyDrafts;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.response.Asking;
import dev.earshot.response.form.Posted;
import dev.earshot.response.page.FormPages;
import io.quarkus.vertx.http.Compressed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A preview for somebody who is not signed in. The link shows what it was made for: another text has another link. */
@Path("/preview/{survey}/{key}")
public class SharedPreviewResource {

    private final SurveyCatalog catalog;
    private final SurveyDrafts drafts;
    private final PreviewLinks links;
    private final PreviewForm form;
    private final FormPages pages;

    SharedPreviewResource(
            SurveyCatalog catalog, SurveyDrafts drafts, PreviewLinks links, PreviewForm form, FormPages pages) {
        this.catalog = catalog;
        this.drafts = drafts;
        this.links = links;
        this.form = form;
        this.pages = pages;
    }

    @GET
    @Compressed
    public Response show(
            @RestPath String survey,
            @RestPath String key,
            @RestQuery Optional<String> page,
            @RestQuery Optional<String> lang,
            @Context HttpHeaders headers) {
        return asking(survey, key, lang).map(asking -> form.show(asking, page)).orElseGet(() -> unknown(headers));
    }

    @POST
    @Compressed
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response send(
            @RestPath String survey,
            @RestPath String key,
            MultivaluedMap<String, String> fields,
            @Context HttpHeaders headers) {
        return asking(survey, key, Optional.empty())
                .map(asking -> form.send(asking, new Posted(fields)))
                .orElseGet(() -> unknown(headers));
    }

    private Optional<Asking> asking(String survey, String key, Optional<String> language) {
        return Stream.of(drafts.get(survey), catalog.live(survey))
                .flatMap(Optional::stream)
                .filter(revision -> links.opens(key, revision))
                .findFirst()
                .map((Revision revision) -> form.asking(revision, links.of(revision), language));
    }

    private Response unknown(HttpHeaders headers) {
        return pages.unknown(PreferredLanguage.ofPage(headers)).build();
    }
}
