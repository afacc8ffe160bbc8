package dev.earshot.catalog.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.survey.InviteRule;
import dev.earshot.survey.invite.Consent;
import dev.earshot.survey.invite.Moment;
import dev.earshot.survey.invite.QuietHours;
import dev.earshot.survey.invite.Restraint;
import dev.earshot.survey.invite.Timing;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InviteReaderTest {

    @Test
    void everyRuleCanBeWritten() {
        InviteRule rule = Yaml.survey(
                        """
                        questions: [nps]
                        invite:
                          trigger: order.completed
                          from: shipped
                          delay: 7 days
                          max-age: 2 weeks
                          own-cooling-off: 180 days
                          quiet-hours: 20:00-08:30
                          weekdays: [mon, wed]
                          sample: 25
                          daily-cap: 500
                          consent: required
                          priority: 80
                          reminders: [4 days, 10 days]
                        """)
                .invite()
                .orElseThrow();
        assertThat(rule.timing())
                .isEqualTo(new Timing(
                        Moment.SHIPPED,
                        Duration.ofDays(14),
                        Optional.of(new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 30))),
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY)));
        assertThat(rule.restraint()).isEqualTo(new Restraint(Duration.ofDays(180), 25, OptionalInt.of(500)));
        assertThat(rule.consent()).isEqualTo(Consent.REQUIRED);
        assertThat(rule.priority()).isEqualTo(80);
        assertThat(rule.reminders()).containsExactly(Duration.ofDays(4), Duration.ofDays(10));
    }

    @Test
    void aFileWithoutThemMeansWhatItMeant() {
        InviteRule rule =
                Yaml.survey("questions: [nps]\ninvite: order.paid").invite().orElseThrow();
        assertThat(rule.timing()).isEqualTo(Timing.USUAL);
        assertThat(rule.restraint()).isEqualTo(Restraint.USUAL);
        assertThat(rule.consent()).isEqualTo(Consent.SOFT_OPT_IN);
        assertThat(rule.priority()).isEqualTo(InviteRule.DEFAULT_PRIORITY);
        assertThat(rule.reminders()).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quiet-hours: 8pm-8am|\"quiet-hours\" cannot be \"8pm-8am\". Write the first and the last of them, such"
                        + " as 20:00-08:00.",
                "quiet-hours: 24:00-08:00|\"quiet-hours\" cannot be \"24:00-08:00\". Write the first and the last of"
                        + " them, such as 20:00-08:00.",
                "quiet-hours: 08:00-08:00|these hours begin and end at 08:00: nothing would ever be sent.",
                "weekdays: mon|\"weekdays\" takes a list such as [mon, tue, wed, thu, fri], not a text.",
                "weekdays: [mon, thr]|no weekday is called \"thr\". Did you mean \"thu\"?",
                "weekdays: [mon, [tue]]|a weekday is a word such as mon, not a list.",
                "weekdays: [mon, mon]|\"mon\" stands here twice. Remove one.",
                "weekdays: []|no day is left to send on. Name some, or remove this.",
                "sample: 0|\"sample\" is a whole number from 1 to 100, not \"0\".",
                "daily-cap: 0|\"daily-cap\" is a whole number from 1 to 1000000, not \"0\".",
                "consent: opt-in|\"consent\" cannot be \"opt-in\". Write one of: required, soft-opt-in, none.",
                "from: sent|\"from\" cannot be \"sent\". Write one of: event, placed, paid, shipped, delivered.",
                "reminders: [4d]|a reminder is the time since the first mail. Write a span such as 4 days for each.",
                "reminders: [none]|each reminder comes later than the mail before it. Write them in order.",
                "reminders: [4 days, 3 days]|each reminder comes later than the mail before it. Write them in order.",
                "reminders: [30 days]|the links do not work any more by then. Write less than \"expires\".",
                "reminders: [1 day, 2 days, 3 days, 4 days]|nobody is reminded more than 3 times. Remove some.",
            })
    void mistakesAreTold(String key, String finding) {
        assertThat(Yaml.findings("questions: [nps]\ninvite:\n  trigger: order.paid\n  " + key))
                .singleElement()
                .asString()
                .matches("surveys/x\\.yaml:4:[0-9]+: .*")
                .endsWith(": " + finding);
    }
}
