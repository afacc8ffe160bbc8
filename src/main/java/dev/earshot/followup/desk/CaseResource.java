package dev.earshot.followup.desk;

import dev.earshot.account.AuditTrail;
import dev.earshot.account.Frame;
import dev.earshot.account.Visitor;
import dev.earshot.followup.Changes;
import dev.earshot.followup.FollowUp;
import dev.earshot.followup.FollowUpStatus;
import dev.earshot.followup.Kept;
import dev.earshot.followup.Shelf;
import dev.earshot.followup.list.AtRiskCase;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.web.Redirect;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** One case: looked at, taken, worked on, resolved. */
@Path("/at-risk/{id}")
@Produces(PageWriter.HTML)
public class CaseResource {

    private static final int UNPROCESSABLE = 422;

    private final Changes changes;
    private final CasePages pages;
    private final Overtaken overtaken;
    private final Visitor visitor;
    private final AuditTrail audit;

    CaseResource(Changes changes, CasePages pages, Overtaken overtaken, Visitor visitor, AuditTrail audit) {
        this.changes = changes;
        this.pages = pages;
        this.overtaken = overtaken;
        this.visitor = visitor;
        this.audit = audit;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") UUID id) {
        Frame frame = pages.frame();
        AtRiskCase one = pages.written(pages.followUp(id), frame);
        ChangeWords words = pages.words(frame);
        CaseForm form = CaseForm.of(one.followUp(), words.team(), words.says());
        return Response.ok(pages.page(frame, one, form, Optional.empty())).build();
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response save(@PathParam("id") UUID id, @BeanParam CaseRequest request) {
        visitor.checkForm(request.csrf);
        FollowUp before = pages.followUp(id);
        Frame frame = pages.frame();
        ChangeWords words = pages.words(frame);
        CaseReading read =
                CaseReading.of(request, words.team(), before.due(), words.today(), words.says(), words.format());
        if (!read.mistakes().isEmpty()) {
            CasePage.Notice wrong = new CasePage.Notice(words.says().notSaved(), List.of(), read.mistakes());
            return again(UNPROCESSABLE, before, request, read, wrong, frame, words);
        }
        if (changes.keep(id, read.wanted(), visitor.name()) == Kept.OVERTAKEN) {
            FollowUp now = pages.followUp(id);
            CasePage.Notice notice = overtaken.notice(now, read.wanted(), words);
            return again(Response.Status.CONFLICT.getStatusCode(), now, request, read, notice, frame, words);
        }
        boolean resolved = read.wanted().status().equals(Optional.of(FollowUpStatus.RESOLVED));
        audit.note(visitor.name(), resolved ? "follow-up closed" : "follow-up changed", id.toString());
        return Redirect.to(request.customer
                        .map(whose -> "/customers/" + whose)
                        .orElse(request.version.isPresent() ? "/at-risk/" + id : "/at-risk"))
                .build();
    }

    @POST
    @Path("take")
    @Transactional
    @Operation(hidden = true)
    public Response take(
            @PathParam("id") UUID id,
            @RestForm String csrf,
            @RestForm Optional<String> show,
            @RestForm Optional<String> page) {
        visitor.checkForm(csrf);
        if (changes.take(id, visitor.name()) == Kept.OVERTAKEN) {
            Frame frame = pages.frame();
            ChangeWords words = pages.words(frame);
            FollowUp now = pages.followUp(id);
            CasePage.Notice notice = new CasePage.Notice(
                    words.says().taken(), overtaken.lines(now, now.version() - 1, words), List.of());
            return Response.status(Response.Status.CONFLICT)
                    .entity(pages.page(
                            frame,
                            pages.written(now, frame),
                            CaseForm.of(now, words.team(), words.says()),
                            Optional.of(notice)))
                    .build();
        }
        audit.note(visitor.name(), "follow-up taken", id.toString());
        String shelf = show.flatMap(Shelf::of).orElse(Shelf.TODO).key();
        return Redirect.to("/at-risk?show=" + shelf
                        + page.filter(number -> number.matches("[0-9]{1,3}"))
                                .map(number -> "&page=" + number)
                                .orElse(""))
                .build();
    }

    private Response again(
            int status,
            FollowUp now,
            CaseRequest request,
            CaseReading read,
            CasePage.Notice notice,
            Frame frame,
            ChangeWords words) {
        CaseForm form = CaseForm.of(now, words.team(), words.says())
                .typed(request, overtaken.fields(now, read.wanted()), words.team(), words.says(), read.mistakes());
        return Response.status(status)
                .entity(pages.page(frame, pages.written(now, frame), form, Optional.of(notice)))
                .build();
    }
}
