package dev.earshot.purchase.page;

import dev.earshot.account.Visitor;
import dev.earshot.platform.Installation;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.platform.web.Redirect;
import dev.earshot.purchase.inbox.SourceCatalog;
import dev.earshot.purchase.intake.TestDelivery;
import dev.earshot.purchase.source.SampleEvent;
import dev.earshot.purchase.source.Source;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** Posts a test event to this very server, signed with the source's own secret: the whole way a shop's event goes. */
@Path("/inbox/send-test")
public class TestEventResource {

    static final String NOBODY = "test@example.com";

    private final SourceCatalog sources;
    private final Installation installation;
    private final Visitor visitor;
    private final Clock clock;

    TestEventResource(SourceCatalog sources, Installation installation, Visitor visitor, Clock clock) {
        this.sources = sources;
        this.installation = installation;
        this.visitor = visitor;
        this.clock = clock;
    }

    @POST
    public Response send(
            @RestForm String csrf,
            @RestForm String source,
            @RestForm Optional<String> email,
            @RestForm Optional<String> body)
            throws IOException, InterruptedException {
        visitor.checkForm(csrf);
        Source open = sources.get(source)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.BAD_PARAMETER.detail("No source of this name is in sources.yaml.")));
        if (!open.open()) {
            throw new ProblemException(ProblemType.BAD_PARAMETER.detail(open.whyClosed()));
        }
        String address =
                email.map(String::strip).filter(given -> !given.isEmpty()).orElse(NOBODY);
        SampleEvent sample = SampleEvent.of(open, new SampleEvent.Person(address, "Test", "en"), clock.instant());
        HttpResponse<String> answer = post(
                open,
                body.map(String::strip)
                        .filter(given -> !given.isEmpty())
                        .map(given -> sample.with(given.getBytes(StandardCharsets.UTF_8)))
                        .orElse(sample));
        if (answer.statusCode() != 200) {
            throw new ProblemException(ProblemType.BAD_PARAMETER.detail(
                    "The intake answered " + answer.statusCode() + ". A 400 says that the body is not JSON."));
        }
        return Redirect.to("/inbox?done=sent").build();
    }

    private HttpResponse<String> post(Source source, SampleEvent event) throws IOException, InterruptedException {
        try {
            return TestDelivery.post(source, event, installation.localUrl(), clock.instant());
        } catch (UnsupportedOperationException e) {
            throw new ProblemException(ProblemType.BAD_PARAMETER.detail(
                    "A test event of this source cannot be signed: " + e.getMessage() + ". Try its mapping instead."));
        }
    }
}
