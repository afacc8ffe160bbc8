package dev.earshot.survey;

import dev.earshot.survey.question.Blanks;
import dev.earshot.survey.question.EnpsQuestion;
import dev.earshot.survey.question.Known;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.RatingQuestion;
import dev.earshot.survey.question.Role;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A survey as it is asked.
 *
 * @param id name of its file without ".yaml"; part of public addresses
 * @param languages BCP 47 tags in the order they are offered; the first is the source language
 * @param touchpoint where in the customer's journey it asks: "after purchase"
 * @param closes the last local day on which it is answered
 * @param editWindow how long an answer may be changed by the page that gave it
 * @param oneTap what a tap in the mail is worth by itself
 * @param pages at least one
 * @param endings the first whose condition holds is shown; the last one always holds
 * @param segments fields of the event kept with an answer; at most 8
 * @param invite absent where nobody is invited by mail
 * @param target the figure to reach for the outcome, in its unit (NPS points, % satisfied, mean effort)
 * @param sameAs content hash, or its beginning, of a revision that asked the same in other words
 * @param confidential whether customers are told that answers are shown by group only
 */
public record Survey(
        String id,
        Text title,
        List<String> languages,
        String touchpoint,
        Audience audience,
        Optional<LocalDate> closes,
        Duration editWindow,
        OneTap oneTap,
        List<Page> pages,
        List<Ending> endings,
        List<Segment> segments,
        Optional<InviteRule> invite,
        Optional<Double> target,
        Optional<Brand> brand,
        List<RiskRule> riskRules,
        List<Promise> charter,
        Optional<String> sameAs,
        boolean confidential) {

    public static final Duration DEFAULT_EDIT_WINDOW = Duration.ofHours(72);

    public Survey {
        languages = List.copyOf(languages);
        pages = List.copyOf(pages);
        endings = List.copyOf(endings);
        segments = List.copyOf(segments);
        riskRules = List.copyOf(riskRules);
        charter = List.copyOf(charter);
    }

    /** A survey with nothing but its pages; the rest as where a file says nothing. */
    public static Survey of(String id, List<String> languages, List<Page> pages) {
        return new Survey(
                id,
                Text.of(languages.get(0), id),
                languages,
                id.replace('-', ' '),
                Audience.BOTH,
                Optional.empty(),
                DEFAULT_EDIT_WINDOW,
                OneTap.TWO_STAGE,
                pages,
                List.of(Ending.PLAIN),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                false);
    }

    public String sourceLanguage() {
        return languages.get(0);
    }

    /** Every question, whoever is asked it, those in batteries too. */
    public Stream<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }

    public Optional<Question> question(String questionId) {
        return questions().filter(q -> q.id().equals(questionId)).findFirst();
    }

    public List<ScaleQuestion> scored() {
        return questions()
                .filter(ScaleQuestion.class::isInstance)
                .map(ScaleQuestion.class::cast)
                .toList();
    }

    /** What may explain the outcome. */
    public List<ScaleQuestion> drivers() {
        return scored().stream().filter(q -> q.basics().role() == Role.DRIVER).toList();
    }

    /** The title as a reader of figures sees it: blanks have what the author put for an order without the field. */
    public String name() {
        return Blanks.fill(title.inSource(), field -> Optional.empty());
    }

    /**
     * The question its headline figure comes from: the one the file names, else the first question with a scale that is no
     * rating, else the first rating.
     */
    public Optional<ScaleQuestion> outcome() {
        List<ScaleQuestion> scored = scored();
        return scored.stream()
                .filter(q -> q.basics().role() == Role.OUTCOME)
                .findFirst()
                .or(() -> scored.stream()
                        .filter(q -> !(q instanceof RatingQuestion))
                        .findFirst())
                .or(() -> scored.stream().findFirst());
    }

    /** Whether it is put to the people who work here. */
    public boolean asksStaff() {
        return questions().anyMatch(EnpsQuestion.class::isInstance);
    }

    /** Whether nobody who answers is named beside what they said. */
    public boolean namesNobody() {
        return confidential || asksStaff();
    }

    /** The last page of somebody of whom this is known. */
    public Ending ending(Known known) {
        return endings.stream()
                .filter(ending -> ending.when().holds(known))
                .findFirst()
                .orElse(Ending.PLAIN);
    }

    /** Whether answers are still taken on this local day. */
    public boolean isOpenOn(LocalDate day) {
        return closes.isEmpty() || !day.isAfter(closes.get());
    }

    /** The language to speak to somebody who prefers {@code wanted}: itself, its base, else the source language. */
    public String languageFor(String wanted) {
        if (languages.contains(wanted)) {
            return wanted;
        }
        String base = wanted.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return languages.contains(base) ? base : sourceLanguage();
    }
}
