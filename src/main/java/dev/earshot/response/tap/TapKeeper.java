package dev.earshot.response.tap;

import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.link.Caller;
import dev.earshot.invitation.link.LinkEvent;
import dev.earshot.invitation.link.LinkEvents;
import dev.earshot.invitation.link.Sign;
import dev.earshot.platform.Installation;
import dev.earshot.platform.database.Ids;
import dev.earshot.response.Asking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Keeps what was tapped as provisional, one answer for each caller of an invitation. In the caller's transaction. */
@ApplicationScoped
class TapKeeper {

    /** Evidence comes in for so long before an answer counts. */
    static final Duration SETTLES_AFTER = Duration.ofMinutes(10);

    private final Provisionals provisionals;
    private final LinkEvents events;
    private final Judge judge;
    private final Installation installation;
    private final Clock clock;

    TapKeeper(Provisionals provisionals, LinkEvents events, Judge judge, Installation installation, Clock clock) {
        this.provisionals = provisionals;
        this.events = events;
        this.judge = judge;
        this.installation = installation;
        this.clock = clock;
    }

    /** @return whether the page may say that it is saved: not where a machine seems to have tapped */
    boolean keep(Asking asking, Invitation invitation, Tap tap, int score, String page, String language, Caller by) {
        Instant now = clock.instant();
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        signs.addAll(by.weak());
        if (tap.isDriven()) {
            signs.add(Sign.DRIVEN);
        }
        if (!tap.isOfThePage()) {
            signs.add(Sign.NOT_THE_PAGE);
        }
        events.add(invitation.id(), LinkEvent.tap(score, by, tap.isTouched(), signs, page, now, invitation.sentAt()));
        Optional<ProvisionalRow> known = provisionals.claim(invitation.id(), by.client());
        if (known.isEmpty() && provisionals.isFull(invitation.id())) {
            return false;
        }
        ProvisionalRow row = known.orElseGet(() -> begin(asking, invitation, by));
        boolean same = known.isPresent() && row.score == score && row.state == ProvisionalState.SETTLED;
        if (!same) {
            row.score = score;
            row.language = language;
            row.givenAt = now;
            row.givenOn = now.atZone(installation.zone()).toLocalDate();
            row.changedAt = now;
            row.settleAt = now.plus(SETTLES_AFTER);
            judge.mark(row, ProvisionalState.PROVISIONAL);
        }
        if (known.isEmpty()) {
            provisionals.persist(row);
        }
        return row.state != ProvisionalState.QUARANTINED;
    }

    private ProvisionalRow begin(Asking asking, Invitation invitation, Caller by) {
        ProvisionalRow row = new ProvisionalRow();
        row.id = Ids.next(clock);
        row.invitationId = invitation.id();
        row.surveyId = asking.survey().id();
        row.client = by.client();
        row.network = by.network();
        return row;
    }
}
