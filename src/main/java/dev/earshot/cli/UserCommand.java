package dev.earshot.cli;

import dev.earshot.account.AuditTrail;
import dev.earshot.account.Objection;
import dev.earshot.account.Role;
import dev.earshot.account.Users;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code user add EMAIL --role owner --password-stdin}. */
@ApplicationScoped
class UserCommand implements Command {

    private final Users users;
    private final AuditTrail audit;

    UserCommand(Users users, AuditTrail audit) {
        this.users = users;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "user";
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Optional<String> email = arguments.word(1);
        Optional<Role> role = Role.of(arguments.option("--role").orElse(""));
        if (!arguments.word(0).equals(Optional.of("add")) || email.isEmpty()) {
            return console.misused("Say: user add EMAIL --role owner --password-stdin.");
        }
        if (role.isEmpty()) {
            return console.misused("The role is \"owner\" or \"analyst\": --role owner.");
        }
        if (!arguments.has("--password-stdin")) {
            return console.misused("The password is read from the standard input: --password-stdin.");
        }
        String password = firstLine(console);
        Optional<String> objection = Users.objection(email.get(), password).map(Objection::sentence);
        if (objection.isPresent()) {
            console.err().println(objection.get());
            return 1;
        }
        users.put(email.get(), password, role.get());
        audit.note(
                "command line", "user added", email.get() + " as " + role.get().key());
        console.out().println(email.get() + " can sign in as " + role.get().key() + ".");
        return 0;
    }

    private static String firstLine(Console console) {
        try {
            String line = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            console.err().println("The standard input cannot be read.");
            return "";
        }
    }
}
