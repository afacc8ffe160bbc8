package dev.earshot.invitation.bounce;

import dev.earshot.invitation.Invitation;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom a report is about.
 *
 * @param addressKey under which their address is known
 * @param email absent where it was erased
 */
record Subject(String addressKey, Optional<String> email, Optional<Invitation> invitation) {

    Optional<UUID> invitationId() {
        return invitation.map(Invitation::id);
    }
}
