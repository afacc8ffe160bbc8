package dev.earshot.account;

import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.platform.web.Redirect;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** Makes the first user, for whoever can read the log. */
@Path("/first-run")
@Produces(PageWriter.HTML)
public class FirstRunResource {

    private final FirstRun firstRun;
    private final Users users;
    private final AuditTrail audit;
    private final LoginPace pace;
    private final EarshotConfig config;
    private final HttpHeaders headers;

    FirstRunResource(
            FirstRun firstRun,
            Users users,
            AuditTrail audit,
            LoginPace pace,
            EarshotConfig config,
            @Context HttpHeaders headers) {
        this.firstRun = firstRun;
        this.users = users;
        this.audit = audit;
        this.pace = pace;
        this.config = config;
        this.headers = headers;
    }

    @GET
    public Response show() {
        return users.isEmpty() ? Response.ok(page("", Optional.empty())).build() : toLogin();
    }

    @POST
    @Transactional
    public Response begin(
            @RestForm Optional<String> code,
            @RestForm Optional<String> email,
            @RestForm Optional<String> password,
            HttpServerRequest request) {
        if (!users.isEmpty()) {
            return toLogin();
        }
        String address = email.orElse("").strip();
        Optional<String> error =
                !pace.allows(request.remoteAddress().hostAddress(), "the code") || !firstRun.accepts(code.orElse(""))
                        ? Optional.of(says().wrongCode())
                        : Users.objection(address, password.orElse("")).map(objection -> spoken(objection, address));
        if (error.isPresent()) {
            return Response.status(422).entity(page(address, error)).build();
        }
        users.put(address, password.orElseThrow(), Role.OWNER);
        audit.note(address, "first owner made", "on the first-run page");
        return toLogin();
    }

    private FirstRunPage page(String email, Optional<String> error) {
        return new FirstRunPage(config.shop().name(), email, error, Users.SHORTEST_PASSWORD);
    }

    private String spoken(Objection objection, String address) {
        return switch (objection.kind()) {
            case NO_ADDRESS -> says().noAddress(address);
            case SHORT_PASSWORD -> says().shortPassword(String.valueOf(Users.SHORTEST_PASSWORD));
            case LONG_PASSWORD -> says().longPassword(String.valueOf(Users.LONGEST_PASSWORD));
        };
    }

    private DoorMessages says() {
        return PreferredLanguage.words(DoorMessages.class, PreferredLanguage.ofAnalyst(headers));
    }

    private static Response toLogin() {
        return Redirect.to("/login").build();
    }
}
