package dev.earshot.demo;

import dev.earshot.account.Visitor;
import dev.earshot.platform.Installation;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.platform.secret.Secret;
import dev.earshot.platform.web.Redirect;
import dev.earshot.purchase.inbox.SourceCatalog;
import dev.earshot.purchase.intake.TestDelivery;
import dev.earshot.purchase.source.SampleEvent;
import dev.earshot.purchase.source.Source;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** Lets a visitor of the demo place an order and see the whole way of an invitation. Writes through the webhook only. */
@Path("/outbox/try")
public class DemoOrderResource {

    private static final String SOURCE = "plain";

    private final Installation installation;
    private final SourceCatalog sources;
    private final Visitor visitor;
    private final Clock clock;

    DemoOrderResource(Installation installation, SourceCatalog sources, Visitor visitor, Clock clock) {
        this.installation = installation;
        this.sources = sources;
        this.visitor = visitor;
        this.clock = clock;
    }

    @POST
    public Response order(@RestForm String csrf, @RestForm Optional<String> name, @RestForm Optional<String> language)
            throws IOException, InterruptedException {
        visitor.checkForm(csrf);
        Source source = sources.get(SOURCE)
                .filter(s -> installation.isDemo() && s.open())
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_FOUND.detail("Orders are made up in the demo only.")));
        // A new address each time: nobody is asked twice in 90 days, not even here.
        String email =
                "visitor-" + Secret.random(6).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "x") + "@example.com";
        SampleEvent.Person person = new SampleEvent.Person(email, name.orElse(""), language.orElse("en"));
        TestDelivery.post(
                source, SampleEvent.of(source, person, clock.instant()), installation.localUrl(), clock.instant());
        return Redirect.to("/outbox?placed=1").build();
    }
}
