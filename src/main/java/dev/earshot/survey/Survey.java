package dev.earshot.survey;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A survey as it is asked.
 *
 * @param id name of its file without ".yaml"; part of public addresses
 * @param languages BCP 47 tags in the order they are offered; the first is the source language
 * @param touchpoint where in the customer's journey it asks: "after purchase"
 * @param open whether anybody may answer at {@code /s/{id}}
 * @param pages at least one
 * @param segments fields of the event kept with an answer: "order.store"; at most 8
 * @param invite absent where nobody is invited by mail
 * @param target the figure to reach for the outcome, in its unit (NPS points, % satisfied, mean effort)
 * @param editWindow how long an answer may be changed by the page that gave it
 * @param thanks words on the last page; the page has its own where absent
 */
public record Survey(
        String id,
        Text title,
        List<String> languages,
        String touchpoint,
        boolean open,
        List<Page> pages,
        List<String> segments,
        Optional<InviteRule> invite,
        Optional<Double> target,
        Duration editWindow,
        Optional<Text> thanks) {

    public static final Duration DEFAULT_EDIT_WINDOW = Duration.ofHours(72);

    public Survey {
        languages = List.copyOf(languages);
        pages = List.copyOf(pages);
        segments = List.copyOf(segments);
    }

    public String sourceLanguage() {
        return languages.get(0);
    }

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

    /** The question its headline figure comes from: the first NPS, CSAT or CES question, else the first rating. */
    public Optional<ScaleQuestion> outcome() {
        List<ScaleQuestion> scored = scored();
        Optional<ScaleQuestion> lead =
                scored.stream().filter(q -> !(q instanceof RatingQuestion)).findFirst();
        return lead.isPresent() ? lead : scored.stream().findFirst();
    }

    /** The language to speak to somebody who prefers {@code wanted}: itself, its base, else the source language. */
    public String languageFor(String wanted) {
        if (languages.contains(wanted)) {
            return wanted;
        }
        String base = wanted.split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT);
        return languages.contains(base) ? base : sourceLanguage();
    }
}
