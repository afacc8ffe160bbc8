package dev.earshot.followup.list;

import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.account.User;
import dev.earshot.account.Users;
import dev.earshot.account.Visitor;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.page.PreferredLanguage;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** Who is waiting, since when and why. */
@Path("/at-risk")
@Produces(PageWriter.HTML)
public class AtRiskResource {

    private static final UUID NOBODY = new UUID(0, 0);

    private final AtRiskReader reader;
    private final AtRiskWriter writer;
    private final CaseWorth worth;
    private final Users users;
    private final Frames frames;
    private final Visitor visitor;

    AtRiskResource(
            AtRiskReader reader, AtRiskWriter writer, CaseWorth worth, Users users, Frames frames, Visitor visitor) {
        this.reader = reader;
        this.writer = writer;
        this.worth = worth;
        this.users = users;
        this.frames = frames;
        this.visitor = visitor;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@RestQuery Optional<String> show, @RestQuery Optional<String> page) {
        Frame frame = frames.on("/at-risk");
        UUID me = users.withEmail(visitor.name()).map(User::id).orElse(NOBODY);
        AtRiskReader.Part part = reader.part(show, page, me, frame.language());
        AtRiskMessages says = PreferredLanguage.words(AtRiskMessages.class, frame.language());
        Format format = Format.of(frame.language());
        AtRiskRows rows = new AtRiskRows(says, format, writer.team(), writer.today(), writer::day);
        AtRiskFinding finding = new AtRiskFinding(
                part.counts(),
                worth.ofOpen(part.counts().todo()).map(spent -> spent.in(format)),
                writer.today(),
                says,
                format);
        return new AtRiskPage(
                        frame,
                        finding.who(),
                        finding.rest(),
                        rows.tabs(part.shelf(), part.counts()),
                        part.shelf().key(),
                        part.number(),
                        rows.head(part.shelf()),
                        part.cases().stream().map(rows::row).toList(),
                        part.paging(),
                        rows.empty(part.shelf()))
                .setLocale(frame.language());
    }
}
