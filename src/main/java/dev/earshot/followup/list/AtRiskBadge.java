package dev.earshot.followup.list;

import dev.earshot.account.RailBadge;
import dev.earshot.followup.FollowUps;
import jakarta.enterprise.context.ApplicationScoped;

/** How many are waiting, beside the page's name. */
@ApplicationScoped
class AtRiskBadge implements RailBadge {

    private final FollowUps followUps;

    AtRiskBadge(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public String href() {
        return "/at-risk";
    }

    @Override
    public int count() {
        return followUps.openOrMany();
    }
}
