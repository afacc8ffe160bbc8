package dev.earshot.account;

import dev.earshot.platform.Installation;
import dev.earshot.platform.secret.Secret;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** The one-time code that makes whoever can read the log the first owner. */
@ApplicationScoped
public class FirstRun {

    private final Users users;
    private final Installation installation;
    private final String code = Secret.random(9).replaceAll("[-_]", "x").toUpperCase(Locale.ROOT);

    FirstRun(Users users, Installation installation) {
        this.users = users;
        this.installation = installation;
    }

    /** Says in the log how to begin, while there is no user. */
    public void announce() {
        if (users.isEmpty()) {
            Log.infof("nobody can sign in yet: open %s/first-run and enter the code %s", installation.localUrl(), code);
        }
    }

    boolean accepts(String typed) {
        return users.isEmpty() && Secret.same(code, typed.strip().toUpperCase(Locale.ROOT));
    }
}
