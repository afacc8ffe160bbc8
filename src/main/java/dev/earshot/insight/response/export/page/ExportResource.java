package dev.earshot.insight.response.export.page;

import dev.earshot.account.AuditTrail;
import dev.earshot.account.Frames;
import dev.earshot.account.User;
import dev.earshot.account.Users;
import dev.earshot.account.Visitor;
import dev.earshot.insight.response.export.Export;
import dev.earshot.insight.response.export.ExportFolder;
import dev.earshot.insight.response.export.ExportFormat;
import dev.earshot.insight.response.export.ExportState;
import dev.earshot.insight.response.export.Exports;
import dev.earshot.insight.response.file.ResponseFiles;
import dev.earshot.insight.response.file.ResponseReader;
import dev.earshot.insight.response.list.AllResponses;
import dev.earshot.insight.response.request.ResponseLinks;
import dev.earshot.insight.response.request.ResponseParameters;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.platform.Installation;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.platform.web.Redirect;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** Files of responses that are too long to wait for: asked for here, and fetched by whoever asked. */
@Path(ExportResource.PATH)
public class ExportResource {

    static final String PATH = "/responses/exports";

    private final ResponseReader reader;
    private final AllResponses responses;
    private final Exports exports;
    private final ExportFolder folder;
    private final Users users;
    private final Visitor visitor;
    private final AuditTrail audit;
    private final Installation installation;
    private final Frames frames;

    ExportResource(
            ResponseReader reader,
            AllResponses responses,
            Exports exports,
            ExportFolder folder,
            Users users,
            Visitor visitor,
            AuditTrail audit,
            Installation installation,
            Frames frames) {
        this.reader = reader;
        this.responses = responses;
        this.exports = exports;
        this.folder = folder;
        this.users = users;
        this.visitor = visitor;
        this.audit = audit;
        this.installation = installation;
        this.frames = frames;
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response ask(
            @BeanParam ResponseParameters parameters, @RestForm String csrf, @RestForm Optional<String> format) {
        visitor.checkForm(csrf);
        ExportFormat wanted = format.flatMap(ExportFormat::of)
                .orElseThrow(
                        () -> new ProblemException(ProblemType.BAD_PARAMETER.detail("\"format\" is csv or xlsx.")));
        ResponseRequest request = reader.request(parameters);
        responses.check(request);
        UUID id = exports.begin(
                user().id(), ResponseLinks.same(request), wanted, ResponseFiles.name(request, wanted.key()));
        audit.note(
                visitor.name(),
                "file of responses asked for",
                request.asked().survey().id());
        return Redirect.to(PATH + "/" + id).build();
    }

    @GET
    @Produces(PageWriter.HTML)
    @Operation(hidden = true)
    public TemplateInstance list() {
        return ExportListPage.of(frames.on("/responses"), exports.of(user().id()), installation.zone());
    }

    @GET
    @Path("{id}")
    @Produces(PageWriter.HTML)
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") UUID id) throws IOException {
        Export export = own(id);
        return ExportPage.of(frames.on("/responses"), export, whole(export).isPresent(), installation.zone());
    }

    /** Also of one that waits or is being written, whose writer then stops. */
    @POST
    @Path("{id}/remove")
    @Transactional
    @Operation(hidden = true)
    public Response remove(@PathParam("id") UUID id, @RestForm String csrf) {
        visitor.checkForm(csrf);
        exports.remove(id, user().id())
                .ifPresent(removed -> audit.note(visitor.name(), "file of responses removed", removed.fileName()));
        return Redirect.to(PATH).build();
    }

    @GET
    @Path("{id}/file")
    @Operation(hidden = true)
    public Response file(@PathParam("id") UUID id) throws IOException {
        Export export = own(id);
        return Response.ok(
                        whole(export).orElseThrow(() -> none("The file is not ready, or not on this server.")),
                        export.format().type())
                .header("Content-Disposition", "attachment; filename=\"" + export.fileName() + "\"")
                .build();
    }

    private Optional<java.nio.file.Path> whole(Export export) throws IOException {
        return export.state() == ExportState.READY ? folder.file(export) : Optional.empty();
    }

    private Export own(UUID id) {
        return exports.of(id, user().id())
                .orElseThrow(() -> none("No such file is here. A file is kept for a day, for whoever asked for it."));
    }

    private User user() {
        return users.withEmail(visitor.name())
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_ALLOWED.detail("Files are written for somebody who signs in.")));
    }

    private static ProblemException none(String sentence) {
        return new ProblemException(ProblemType.NOT_FOUND.detail(sentence));
    }
}
