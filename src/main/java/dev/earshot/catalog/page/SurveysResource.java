package dev.earshot.catalog.page;

import dev.earshot.account.AuditTrail;
import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.account.Visitor;
import dev.earshot.catalog.CatalogEntry;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.catalog.SurveyFile;
import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.platform.web.Redirect;
import dev.earshot.platform.yaml.YamlText;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What is asked now, what waits, and what is wrong with the files that are neither. */
@Path("/surveys")
@Produces(PageWriter.HTML)
public class SurveysResource {

    private static final int UNPROCESSABLE = 422;

    /** As the reader takes it: 256 KiB. */
    private static final long MAX_BYTES = 256 * 1024;

    private final SurveyCatalog catalog;
    private final SurveyRows rows;
    private final SurveyPages pages;
    private final Frames frames;
    private final Visitor visitor;
    private final AuditTrail audit;
    private final EarshotConfig config;

    SurveysResource(
            SurveyCatalog catalog,
            SurveyRows rows,
            SurveyPages pages,
            Frames frames,
            Visitor visitor,
            AuditTrail audit,
            EarshotConfig config) {
        this.catalog = catalog;
        this.rows = rows;
        this.pages = pages;
        this.frames = frames;
        this.visitor = visitor;
        this.audit = audit;
        this.config = config;
    }

    @GET
    public TemplateInstance list() {
        return list(Optional.empty());
    }

    /** Shows what the page of the survey would show, and keeps nothing. */
    @POST
    @Path("check")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Response check(@RestForm String csrf, @RestForm @Nullable FileUpload file) throws IOException {
        visitor.checkForm(csrf);
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            return refused(SurveyMessages::chooseFile);
        }
        if (file.size() > MAX_BYTES) {
            return refused(SurveyMessages::tooLarge);
        }
        String name =
                file.fileName().substring(file.fileName().replace('\\', '/').lastIndexOf('/') + 1);
        return Response.ok(pages.ofUpload(SurveyFile.of(name, YamlText.of(file.uploadedFile()))))
                .build();
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(
            @PathParam("id") String id,
            @RestQuery Optional<String> lang,
            @RestQuery Optional<Integer> page,
            @RestQuery Optional<Integer> compare,
            @RestQuery Optional<String> done) {
        CatalogEntry entry = entry(id);
        Optional<SurveyPages.Done> notice =
                done.map(what -> what.equals("live") ? SurveyPages.Done.LIVE : SurveyPages.Done.NOTHING);
        return pages.of(entry, new SurveyPages.Wish(notice, lang, page.orElse(1), compare));
    }

    /** @param hash of the file as it was shown: nobody makes live what they have not seen */
    @POST
    @Path("{id}/live")
    @Transactional
    public Response makeLive(@PathParam("id") String id, @RestForm String csrf, @RestForm String hash) {
        visitor.checkForm(csrf);
        CatalogEntry entry = entry(id);
        boolean asSeen =
                entry.waiting().filter(sound -> sound.hash().equals(hash)).isPresent();
        if (asSeen) {
            catalog.makeLive(entry.file().orElseThrow());
            audit.note(visitor.name(), "survey made live", id + ", " + hash);
        }
        return Redirect.to(SurveyLinks.page(id) + "?done=" + (asSeen ? "live" : "nothing"))
                .build();
    }

    private CatalogEntry entry(String id) {
        catalog.look();
        return catalog.entry(id)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND.detail("No survey is called this.")));
    }

    private Response refused(Function<SurveyMessages, String> why) {
        return Response.status(UNPROCESSABLE).entity(list(Optional.of(why))).build();
    }

    private SurveysPage list(Optional<Function<SurveyMessages, String>> uploadError) {
        catalog.look();
        Frame frame = frames.on("/surveys");
        Words words = Words.in(frame.language());
        return new SurveysPage(
                frame,
                SurveysFinding.of(catalog.entries(), words),
                catalog.entries().stream().map(entry -> rows.row(entry, words)).toList(),
                catalog.problems().stream().map(Object::toString).toList(),
                config.surveys().dir().toString(),
                catalog.reloads(),
                uploadError.map(why -> why.apply(words.says())));
    }
}
