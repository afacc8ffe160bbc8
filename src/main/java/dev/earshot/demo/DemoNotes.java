package dev.earshot.demo;

import dev.earshot.demo.shop.Courier;
import dev.earshot.demo.shop.ShopDays;
import dev.earshot.demo.shop.Touchpoint;
import dev.earshot.demo.truth.Country;
import dev.earshot.demo.truth.Truth;
import dev.earshot.demo.world.DemoWorld;
import dev.earshot.insight.note.ChartNotes;
import dev.earshot.platform.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** What the made-up shop's people wrote on the chart: one note that explains the shift, and one of something that changed nothing. */
@ApplicationScoped
class DemoNotes {

    private static final int WEEKS_OF_FREE_RETURNS = 6;

    private final ChartNotes notes;
    private final Installation installation;
    private final Clock clock;

    DemoNotes(ChartNotes notes, Installation installation, Clock clock) {
        this.notes = notes;
        this.installation = installation;
        this.clock = clock;
    }

    /** @param who the demo's user */
    void write(String who) {
        LocalDate today = clock.instant().atZone(installation.zone()).toLocalDate();
        Truth truth = Truth.draw(DemoWorld.SHOWN);
        ShopDays days = new ShopDays(today);
        LocalDate changed = days.days()
                .filter(day -> days.isChanged(truth.change(), Country.DE, day))
                .findFirst()
                .orElseThrow();
        String survey = Touchpoint.ORDER.surveyId;
        notes.add(survey, changed, "New courier in Germany and Austria: " + Courier.SWIFTLINE.label, who);
        notes.add(survey, today.minusWeeks(WEEKS_OF_FREE_RETURNS), "Free returns in all countries", who);
    }
}
