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
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Signing in and out. */
@Path("/")
@Produces(PageWriter.HTML)
public class LoginResource {

    private final Users users;
    private final Sessions sessions;
    private final LoginPace pace;
    private final Visitor visitor;
    private final EarshotConfig config;
    private final HttpHeaders headers;

    LoginResource(
            Users users,
            Sessions sessions,
            LoginPace pace,
            Visitor visitor,
            EarshotConfig config,
            @Context HttpHeaders headers) {
        this.users = users;
        this.sessions = sessions;
        this.pace = pace;
        this.visitor = visitor;
        this.config = config;
        this.headers = headers;
    }

    @GET
    @Path("login")
    public Response show(@RestQuery Optional<String> to) {
        if (users.isEmpty()) {
            return Redirect.to("/first-run").build();
        }
        return Response.ok(page(to, "", Optional.empty())).build();
    }

    @POST
    @Path("login")
    @Transactional
    public Response signIn(
            @RestForm String email,
            @RestForm String password,
            @RestForm Optional<String> to,
            HttpServerRequest request) {
        String address = email == null ? "" : email;
        if (!pace.allows(request.remoteAddress().hostAddress(), address)) {
            return Response.status(429)
                    .entity(page(to, address, Optional.of(says().tooManyTries())))
                    .build();
        }
        return users.withPassword(address, password == null ? "" : password)
                .map(user -> Redirect.to(local(to))
                        .cookie(cookie(sessions.open(user), (int) Sessions.LASTS.toSeconds(), request.isSSL()))
                        .build())
                .orElseGet(() -> Response.status(401)
                        .entity(page(to, address, Optional.of(says().doNotFit())))
                        .build());
    }

    @POST
    @Path("logout")
    @Transactional
    public Response signOut(@RestForm String csrf, HttpServerRequest request) {
        visitor.checkForm(csrf);
        visitor.session().ifPresent(sessions::close);
        return Redirect.to("/login").cookie(cookie("", 0, request.isSSL())).build();
    }

    private LoginPage page(Optional<String> to, String email, Optional<String> error) {
        return new LoginPage(config.shop().name(), local(to), email, error, config.demo());
    }

    private DoorMessages says() {
        return PreferredLanguage.words(DoorMessages.class, PreferredLanguage.ofAnalyst(headers));
    }

    private NewCookie cookie(String value, int maxAge, boolean ssl) {
        return new NewCookie.Builder(Door.COOKIE)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(ssl || config.publicUrl().orElse("").startsWith("https:"))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** Only ever a path of this server: "//elsewhere" and "/\elsewhere" are not. */
    private static String local(Optional<String> to) {
        return to.filter(path -> path.matches("/(?![/\\\\])[^\\\\\\s]*")).orElse("/");
    }
}
