package dev.earshot.followup.list;

import dev.earshot.customer.Customer;
import dev.earshot.followup.FollowUps;
import dev.earshot.followup.Shelf;
import dev.earshot.insight.PeopleFirst;
import dev.earshot.platform.page.PreferredLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The head of the list, for the overview. */
@ApplicationScoped
class UrgentPeople implements PeopleFirst {

    private static final UUID NOBODY = new UUID(0, 0);

    private final FollowUps followUps;
    private final AtRiskWriter writer;

    UrgentPeople(FollowUps followUps, AtRiskWriter writer) {
        this.followUps = followUps;
        this.writer = writer;
    }

    @Override
    public List<Person> top(int most, String language) {
        AtRiskMessages says = PreferredLanguage.words(AtRiskMessages.class, language);
        CaseWords words = CaseWords.in(language, writer.today());
        return writer.cases(followUps.list(Shelf.TODO, NOBODY, 0, most), language).stream()
                .map(each -> person(each, says, words))
                .toList();
    }

    @Override
    public int open() {
        return followUps.openOrMany();
    }

    private static Person person(AtRiskCase each, AtRiskMessages says, CaseWords words) {
        return new Person(
                facts(each),
                each.who().orElseGet(says::anonymous),
                each.score().map(score -> String.valueOf(score.value())).orElse("–"),
                each.score().map(AtRiskCase.Score::said).orElse(""),
                each.score().map(score -> score.group().key()).orElse("passive"),
                Optional.of(each.href()),
                each.due().late()
                        ? upper(words.overdue(each.due().day()))
                        : each.due().words(),
                each.due().late(),
                each.reasons().stream()
                        .map(reason -> new Reason(reason.words(), reason.language()))
                        .toList());
    }

    private static Facts facts(AtRiskCase each) {
        return new Facts(
                each.followUp().id(),
                each.customer().map(Customer::id),
                each.score().map(AtRiskCase.Score::value),
                each.score().map(AtRiskCase.Score::highest),
                each.score().map(score -> score.group().key()),
                each.followUp().reasons().rules().map(known -> each.followUp().points()),
                each.followUp().reasons().asSignals().stream()
                        .map(signal -> signal.kind().name().toLowerCase(Locale.ROOT))
                        .toList(),
                each.due().day(),
                each.due().late());
    }

    private static String upper(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
