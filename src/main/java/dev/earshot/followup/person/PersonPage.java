package dev.earshot.followup.person;

import dev.earshot.account.Frame;
import dev.earshot.followup.FollowUp;
import dev.earshot.followup.FollowUpStatus;
import dev.earshot.followup.desk.CaseForm;
import dev.earshot.followup.desk.ChangeWords;
import dev.earshot.followup.desk.Why;
import dev.earshot.insight.chart.ScoreLine;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What happened to this person, and what do I do now?
 *
 * @param address of this page's customer
 * @param chart empty where they gave no score
 * @param mails whether they get survey mails, or why not
 * @param owner whether whoever looks may erase
 */
@CheckedTemplate(basePath = "followup", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PersonPage(
        Frame frame,
        UUID id,
        String address,
        String name,
        String email,
        String finding,
        Optional<Waiting> waiting,
        Optional<Chart> chart,
        List<TimelineEntry> entries,
        Optional<String> older,
        String olderWords,
        boolean first,
        Facts about,
        boolean stoppable,
        boolean allowable,
        boolean owner)
        implements TemplateInstance {

    /**
     * An open case of theirs.
     *
     * @param state "open" or "half"
     * @param due "Due Tue 18 Nov, overdue 2 days"
     */
    record Waiting(String state, String status, String due, boolean late, Why why, CaseForm form) {}

    /** @param said what it shows, in words */
    record Chart(ScoreLine line, String said, int highest, int lowest, List<Label> days, List<Label> zones) {}

    record Label(String at, String words) {}

    /** @param place "" where no order told one */
    record Facts(String since, String orders, String spent, String place, String language, String mails) {}

    static TemplateInstance of(Frame frame, Person person, boolean first, boolean owner) {
        PersonMessages words = PreferredLanguage.words(PersonMessages.class, frame.language());
        Format format = Format.of(frame.language());
        PersonWords says = new PersonWords(person, words, format);
        MomentWords moments = MomentWords.in(frame.language(), person, person.team());
        return new PersonPage(
                        frame,
                        person.customer().id(),
                        "/customers/" + person.customer().id(),
                        person.customer().label(),
                        person.customer().email(),
                        says.finding(),
                        person.waiting().map(one -> waiting(one, person, moments.changes())),
                        says.chart(),
                        person.moments().stream()
                                .map(moment -> TimelineEntry.of(person, moment, moments))
                                .toList(),
                        person.older(),
                        says.older(),
                        first,
                        says.facts(),
                        person.about().stopped().stream().noneMatch(reason -> reason.isWish()),
                        person.about().stopped().stream().anyMatch(reason -> reason.isLiftable()),
                        owner)
                .setLocale(frame.language());
    }

    private static Waiting waiting(FollowUp one, Person person, ChangeWords words) {
        return new Waiting(
                one.status() == FollowUpStatus.OPEN ? "open" : "half",
                words.name(one.status()),
                words.due(one.due()),
                one.due().isBefore(person.today()),
                Why.of(one, Optional.ofNullable(person.ownLanguages().get(one.survey())), words, time -> time.atZone(
                                person.zone())
                        .toLocalDate()),
                CaseForm.of(one, person.team(), words.says())
                        .on(person.customer().id()));
    }
}
