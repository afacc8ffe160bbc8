package dev.earshot.purchase.page;

import dev.earshot.account.AuditTrail;
import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.account.Visitor;
import dev.earshot.platform.Installation;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.platform.web.Redirect;
import dev.earshot.purchase.Aftermath;
import dev.earshot.purchase.inbox.Deliveries;
import dev.earshot.purchase.inbox.Delivery;
import dev.earshot.purchase.inbox.SourceCatalog;
import dev.earshot.purchase.source.Mapping;
import dev.earshot.purchase.source.MappingTrace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What shops delivered and what became of it; what could not be understood can be read again. */
@Path("/inbox")
@Produces(PageWriter.HTML)
public class InboxResource {

    private final Deliveries deliveries;
    private final InboxPages pages;
    private final SourceCatalog sources;
    private final Installation installation;
    private final Instance<Aftermath> aftermath;
    private final Frames frames;
    private final Visitor visitor;
    private final AuditTrail audit;

    InboxResource(
            Deliveries deliveries,
            InboxPages pages,
            SourceCatalog sources,
            Installation installation,
            @Any Instance<Aftermath> aftermath,
            Frames frames,
            Visitor visitor,
            AuditTrail audit) {
        this.deliveries = deliveries;
        this.pages = pages;
        this.sources = sources;
        this.installation = installation;
        this.aftermath = aftermath;
        this.frames = frames;
        this.visitor = visitor;
        this.audit = audit;
    }

    @GET
    public TemplateInstance list(
            @RestQuery Optional<String> state,
            @RestQuery Optional<String> source,
            @RestQuery Optional<UUID> before,
            @RestQuery Optional<String> done) {
        return pages.of(
                frames.on("/inbox"),
                new Deliveries.Wish(
                        state.filter(word -> !word.isBlank()), source.filter(word -> !word.isBlank()), before),
                done);
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@PathParam("id") UUID id, @RestQuery Optional<String> done) {
        Delivery delivery = deliveries
                .get(id)
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND.detail("No such delivery is in the inbox.")));
        Optional<MappingTrace> trace = sources.get(delivery.source())
                .flatMap(source -> DryRun.trace(source, delivery.headers(), delivery.body()));
        List<Map.Entry<String, String>> headers = List.copyOf(new TreeMap<>(delivery.headers()).entrySet());
        Frame frame = frames.on("/inbox");
        return new DeliveryPage(
                frame,
                delivery,
                InboxPages.state(delivery.state(), InboxPages.words(frame)),
                delivery.receivedAt().atZone(installation.zone()),
                done.flatMap(what -> InboxPages.notice(what, frame)),
                sources.hasChanged(),
                headers,
                DryRun.pretty(delivery.body()),
                trace.map(TraceView::of),
                trace.map(found -> decisions(delivery, found)).orElse(List.of()));
    }

    @POST
    @Path("{id}/replay")
    @Transactional
    public Response replay(@PathParam("id") UUID id, @RestForm String csrf) {
        visitor.checkForm(csrf);
        boolean again = deliveries.readAgain(id);
        if (again) {
            audit.note(visitor.name(), "delivery read again", id.toString());
        }
        return Redirect.to("/inbox/" + id + "?done=" + (again ? "again" : "nothing"))
                .build();
    }

    @POST
    @Path("replay-rejected")
    @Transactional
    public Response replayRejected(@RestForm String csrf) {
        visitor.checkForm(csrf);
        int count = deliveries.readRejectedAgain();
        audit.note(visitor.name(), "rejected deliveries read again", String.valueOf(count));
        return Redirect.to("/inbox?done=" + (count > 0 ? "all-again" : "nothing"))
                .build();
    }

    @POST
    @Path("read-sources")
    @Transactional
    public Response readSources(@RestForm String csrf) {
        visitor.checkForm(csrf);
        sources.readNow();
        audit.note(visitor.name(), "sources read again", "sources.yaml");
        return Redirect.to("/inbox?done=sources").build();
    }

    private List<Aftermath.Line> decisions(Delivery delivery, MappingTrace trace) {
        if (!(trace.outcome() instanceof Mapping.Mapped mapped)) {
            return List.of();
        }
        return deliveries
                .purchaseOf(delivery.source(), mapped.event())
                .map(purchase -> aftermath.stream()
                        .flatMap(all -> all.of(purchase).stream())
                        .toList())
                .orElse(List.of());
    }
}
