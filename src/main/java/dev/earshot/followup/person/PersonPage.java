package dev.earshot.followup.person;

import dev.earshot.account.Frame;
import dev.earshot.insight.chart.ScoreLine;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What happened to this person, and what do I do now?
 *
 * @param address of this page's customer
 * @param due when somebody should have been in touch; "" where nobody waits
 * @param points that decide who comes first
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
        String due,
        boolean late,
        Optional<Waiting> waiting,
        String points,
        Optional<Chart> chart,
        List<TimelineEntry> entries,
        Optional<String> older,
        boolean first,
        Facts about,
        boolean stoppable,
        boolean allowable,
        boolean owner)
        implements TemplateInstance {

    /** @param said what it shows, in words */
    record Chart(ScoreLine line, String said, int highest, int lowest, List<Label> days, List<Label> zones) {}

    record Label(String at, String words) {}

    record Facts(String since, String orders, String spent, String language, String mails) {}

    static TemplateInstance of(Frame frame, Person person, boolean first, boolean owner) {
        PersonMessages words = PreferredLanguage.words(PersonMessages.class, frame.language());
        Format format = Format.of(frame.language());
        PersonWords says = new PersonWords(person, words, format);
        LocalDate today = person.today();
        return new PersonPage(
                        frame,
                        person.customer().id(),
                        "/customers/" + person.customer().id(),
                        person.customer().label(),
                        person.customer().email(),
                        says.finding(),
                        person.waiting().map(says::due).orElse(""),
                        person.waiting().filter(one -> one.overdue(today)).isPresent(),
                        person.waiting(),
                        person.waiting().map(one -> format.count(one.points())).orElse(""),
                        says.chart(),
                        person.moments().stream()
                                .map(moment -> TimelineEntry.of(person, moment, words, format))
                                .toList(),
                        person.older(),
                        first,
                        says.facts(),
                        person.about().stopped().stream().noneMatch(reason -> reason.isWish()),
                        person.about().stopped().stream().anyMatch(reason -> reason.isLiftable()),
                        owner)
                .setLocale(frame.language());
    }
}
