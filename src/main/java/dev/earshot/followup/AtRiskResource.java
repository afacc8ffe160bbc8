package dev.earshot.followup;

import dev.earshot.account.AuditTrail;
import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.account.Visitor;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.platform.web.Redirect;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Who is waiting, since when and why; and closing the loop. */
@Path("/at-risk")
@Produces(PageWriter.HTML)
public class AtRiskResource {

    private static final int LONGEST_NOTE = 2_000;

    private final FollowUps followUps;
    private final AtRiskReader reader;
    private final AtRiskWriter writer;
    private final Frames frames;
    private final Visitor visitor;
    private final AuditTrail audit;

    AtRiskResource(
            FollowUps followUps,
            AtRiskReader reader,
            AtRiskWriter writer,
            Frames frames,
            Visitor visitor,
            AuditTrail audit) {
        this.followUps = followUps;
        this.reader = reader;
        this.writer = writer;
        this.frames = frames;
        this.visitor = visitor;
        this.audit = audit;
    }

    @GET
    public AtRiskPage show(@RestQuery Optional<String> show, @RestQuery Optional<String> page) {
        Frame frame = frames.on("/at-risk");
        AtRiskReader.Part part = reader.part(show, page, frame.language());
        return new AtRiskPage(
                frame, finding(frame.language()), part.open(), followUps.countOpen(), part.cases(), part.paging());
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response close(
            @PathParam("id") UUID id,
            @RestForm String csrf,
            @RestForm Optional<String> outcome,
            @RestForm Optional<String> note,
            @RestForm Optional<UUID> customer) {
        visitor.checkForm(csrf);
        Outcome chosen = outcome.flatMap(Outcome::of)
                .orElseThrow(() -> new ProblemException(ProblemType.BAD_PARAMETER.detail(
                        "Choose what came of it: solved, apologised, no reply or nothing to do.")));
        String words = note.orElse("").strip();
        if (words.length() > LONGEST_NOTE) {
            throw new ProblemException(ProblemType.BAD_PARAMETER.detail("A note has at most 2,000 characters."));
        }
        followUps.close(id, visitor.name(), chosen, words);
        audit.note(visitor.name(), "follow-up closed", id.toString());
        return Redirect.to(customer.map(whose -> "/customers/" + whose).orElse("/at-risk"))
                .build();
    }

    private String finding(String language) {
        LocalDate today = writer.today();
        return new AtRiskFinding(
                        followUps.countOpen(),
                        followUps.count("open = true and dueOn <= ?1", today),
                        followUps.count("open = true and dueOn < ?1", today))
                .words(PreferredLanguage.words(AtRiskMessages.class, language), Format.of(language));
    }
}
