package dev.earshot.response;

import dev.earshot.catalog.Revisions;
import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.InvitationToken;
import dev.earshot.invitation.Invitations;
import dev.earshot.invitation.KnownFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** What somebody is asked by a mail. */
@ApplicationScoped
public class PersonalAskings {

    private final Invitations invitations;
    private final Revisions revisions;
    private final KnownFacts facts;

    PersonalAskings(Invitations invitations, Revisions revisions, KnownFacts facts) {
        this.invitations = invitations;
        this.revisions = revisions;
        this.facts = facts;
    }

    /** Empty for unknown and malformed tokens alike. */
    @Transactional
    public Optional<Asking> of(InvitationToken token) {
        return invitations.byToken(token).flatMap(invitation -> of(invitation, "/r/" + token.text()));
    }

    /** Of an invitation nobody is at the link of now. */
    public Optional<Asking> of(UUID invitationId) {
        return invitations.byId(invitationId).flatMap(invitation -> of(invitation, "/r/"));
    }

    private Optional<Asking> of(Invitation invitation, String address) {
        return revisions
                .get(invitation.surveyId(), invitation.contentHash())
                .map(revision -> new Asking(
                        revision,
                        Optional.of(invitation),
                        address,
                        revision.survey().languageFor(invitation.language()),
                        facts.of(invitation)));
    }
}
