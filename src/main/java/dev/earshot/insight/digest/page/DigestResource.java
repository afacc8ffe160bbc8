package dev.earshot.insight.digest.page;

import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.account.Visitor;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.web.Redirect;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Whether, how often and of what whoever is signed in gets a digest. */
@Path("/digest")
@Produces(PageWriter.HTML)
public class DigestResource {

    private final DigestReaders readers;
    private final DigestPages pages;
    private final Frames frames;
    private final Visitor visitor;

    DigestResource(DigestReaders readers, DigestPages pages, Frames frames, Visitor visitor) {
        this.readers = readers;
        this.pages = pages;
        this.frames = frames;
        this.visitor = visitor;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@RestQuery Optional<String> saved) {
        Frame frame = frames.on("/digest");
        return pages.page(frame, readers.user(), readers.choice(frame.language()), saved.isPresent());
    }

    /** The mail as a mail program would show it; its links open a page of their own. */
    @GET
    @Path("mail")
    @Operation(hidden = true)
    public String mail() {
        return pages.preview(readers.choice(frames.on("/digest").language()))
                .html()
                .replaceFirst("<head>", "<head><base target=\"_blank\">");
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Transactional
    @Operation(hidden = true)
    public Response choose(
            @RestForm String csrf,
            @RestForm Optional<String> rhythm,
            @RestForm Optional<String> language,
            @RestForm List<String> survey) {
        visitor.checkForm(csrf);
        readers.choose(
                DigestReaders.rhythm(rhythm.orElse("")),
                language.orElse("en"),
                Optional.ofNullable(survey).orElse(List.of()));
        return Redirect.to("/digest?saved=1").build();
    }
}
