package dev.earshot.invitation.upload;

import dev.earshot.account.AuditTrail;
import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.account.Visitor;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.platform.Installation;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.platform.web.Redirect;
import dev.earshot.survey.InviteRule;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where somebody brings a table of customers: nobody is asked before it was shown what would happen. */
@Path("/invitations/upload")
@Produces(PageWriter.HTML)
public class UploadResource {

    private static final int UNPROCESSABLE = 422;
    private static final int MOST_SHOWN = 20;

    /** Whoever uploads it as it is asks nobody: its one line is a test. */
    private static final String TEMPLATE = "email,first_name,last_name,language,country,event,key,at,test\r\n"
            + "test@example.com,Test,,en,GB,order.delivered,10042,2026-03-05 14:30,true\r\n";

    private final Uploads uploads;
    private final UploadChecker checker;
    private final SurveyCatalog catalog;
    private final Installation installation;
    private final Frames frames;
    private final Visitor visitor;
    private final AuditTrail audit;

    UploadResource(
            Uploads uploads,
            UploadChecker checker,
            SurveyCatalog catalog,
            Installation installation,
            Frames frames,
            Visitor visitor,
            AuditTrail audit) {
        this.uploads = uploads;
        this.checker = checker;
        this.catalog = catalog;
        this.installation = installation;
        this.frames = frames;
        this.visitor = visitor;
        this.audit = audit;
    }

    @GET
    public TemplateInstance list() {
        return page(Optional.empty());
    }

    @GET
    @Path("template.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response template() {
        return Response.ok(TEMPLATE)
                .header("Content-Disposition", "attachment; filename=\"earshot-invitations.csv\"")
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @TransactionConfiguration(timeout = 300)
    public Response check(@RestForm String csrf, @RestForm Optional<String> event, @RestForm @Nullable FileUpload file)
            throws IOException {
        visitor.checkForm(csrf);
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            return refused(new UploadsPage.Refusal(words().chooseFile(), ""));
        }
        String name =
                file.fileName().substring(file.fileName().replace('\\', '/').lastIndexOf('/') + 1);
        UploadChecker.Checked checked =
                checker.check(file.uploadedFile(), name, visitor.name(), event.filter(word -> !word.isBlank()));
        return checked.report().unread().isEmpty()
                ? Redirect.to("/invitations/upload/" + checked.id()).build()
                : refused(new UploadsPage.Refusal("", checked.report().unread()));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@PathParam("id") UUID id) {
        Upload upload = uploads.get(id)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND.detail(
                        "No such table is here. One nobody agreed to is forgotten after a day.")));
        return UploadPage.of(frames.on("/inbox"), upload, installation.zone());
    }

    @POST
    @Path("{id}/take")
    @Transactional
    public Response take(@PathParam("id") UUID id, @RestForm String csrf) {
        visitor.checkForm(csrf);
        if (uploads.start(id)) {
            audit.note(visitor.name(), "table of invitations taken", id.toString());
        }
        return Redirect.to("/invitations/upload/" + id).build();
    }

    private Response refused(UploadsPage.Refusal why) {
        return Response.status(UNPROCESSABLE).entity(page(Optional.of(why))).build();
    }

    private UploadMessages words() {
        return PreferredLanguage.words(UploadMessages.class, frames.on("/inbox").language());
    }

    private UploadsPage page(Optional<UploadsPage.Refusal> error) {
        Frame frame = frames.on("/inbox");
        UploadFinding finding = UploadFinding.in(frame.language());
        List<String> triggers = catalog.live().stream()
                .flatMap(revision -> revision.survey().invite().stream())
                .map(InviteRule::trigger)
                .distinct()
                .sorted()
                .toList();
        return new UploadsPage(
                frame,
                triggers,
                uploads.newest(MOST_SHOWN).stream()
                        .map(upload -> new UploadsPage.Shown(
                                upload.id(),
                                upload.fileName(),
                                upload.uploadedAt().atZone(installation.zone()),
                                finding.of(upload)))
                        .toList(),
                error);
    }
}
