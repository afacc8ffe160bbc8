package dev.earshot.purchase.page;

import dev.earshot.account.Frames;
import dev.earshot.account.Visitor;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.purchase.inbox.SourceCatalog;
import dev.earshot.purchase.source.MappingTrace;
import dev.earshot.purchase.source.Source;
import dev.earshot.purchase.source.Sources;
import dev.earshot.purchase.source.reader.SourceReader;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Tries a mapping on a pasted body: each field with where it came from, and nothing kept. */
@Path("/inbox/dry-run")
@Produces(PageWriter.HTML)
public class DryRunResource {

    private final SourceCatalog sources;
    private final Frames frames;
    private final Visitor visitor;

    DryRunResource(SourceCatalog sources, Frames frames, Visitor visitor) {
        this.sources = sources;
        this.frames = frames;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance form(@RestQuery Optional<String> source) {
        return page(new DryRunPage.Given(source.orElse(""), "", "", ""), List.of(), Optional.empty());
    }

    /** Writes nothing: a POST because bodies are longer than addresses, and personal. */
    @POST
    @Transactional
    public TemplateInstance tryIt(
            @RestForm String csrf,
            @RestForm Optional<String> source,
            @RestForm Optional<String> yaml,
            @RestForm Optional<String> headers,
            @RestForm Optional<String> body) {
        visitor.checkForm(csrf);
        DryRunPage.Given given =
                new DryRunPage.Given(source.orElse(""), yaml.orElse(""), headers.orElse(""), body.orElse(""));
        InboxMessages says = InboxPages.words(frames.on("/inbox"));
        List<InboxPage.Warning> objections = new ArrayList<>();
        Optional<MappingTrace> trace = source(given, objections, says).flatMap(from -> {
            Optional<MappingTrace> found = DryRun.trace(
                    from, DryRun.headers(given.headers()), given.body().strip().getBytes(StandardCharsets.UTF_8));
            if (found.isEmpty()) {
                objections.add(new InboxPage.Warning(says.notJson(), ""));
            }
            return found;
        });
        return page(given, objections, trace.map(TraceView::of));
    }

    private Optional<Source> source(DryRunPage.Given given, List<InboxPage.Warning> objections, InboxMessages says) {
        if (given.yaml().isBlank()) {
            Optional<Source> known = sources.get(given.source());
            if (known.isEmpty()) {
                objections.add(new InboxPage.Warning(says.chooseSource(), ""));
            }
            return known;
        }
        // Its secrets are not needed: nothing is verified here.
        Sources read = new SourceReader("pasted source", name -> Optional.empty()).read(given.yaml());
        read.problems().forEach(problem -> objections.add(new InboxPage.Warning("", problem.toString())));
        Optional<Source> first = read.byId().values().stream().findFirst();
        if (first.isEmpty() && objections.isEmpty()) {
            objections.add(new InboxPage.Warning(says.noSource(), ""));
        }
        return first;
    }

    private TemplateInstance page(
            DryRunPage.Given given, List<InboxPage.Warning> objections, Optional<TraceView> trace) {
        return new DryRunPage(
                frames.on("/inbox"),
                InboxPages.options(sources.ids(), Optional.of(given.source()), Function.identity()),
                given,
                objections,
                trace);
    }
}
