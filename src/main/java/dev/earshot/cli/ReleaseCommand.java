package dev.earshot.cli;

import dev.earshot.account.AuditTrail;
import dev.earshot.invitation.Invitations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** {@code release ID}: lets an invitation go that waits for a person to look at it. */
@ApplicationScoped
class ReleaseCommand implements Command {

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Invitations invitations;
    private final AuditTrail audit;

    ReleaseCommand(Invitations invitations, AuditTrail audit) {
        this.invitations = invitations;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "release";
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Optional<UUID> id =
                arguments.word(0).filter(word -> word.matches(UUID_FORM)).map(UUID::fromString);
        if (id.isEmpty()) {
            return console.misused("release takes the id of an invitation.");
        }
        if (!invitations.letGo(id.get())) {
            console.err().println("No invitation with this id waits for a person.");
            return 1;
        }
        audit.note("command line", "release invitation", id.get().toString());
        console.out().println("Released: it is sent when its time has come, unless something else stands against it.");
        return 0;
    }
}
