package dev.earshot.catalog.importing.formbricks;

import dev.earshot.catalog.importing.draft.DraftSurvey;
import dev.earshot.catalog.importing.draft.Json;
import dev.earshot.catalog.importing.draft.Keys;
import dev.earshot.catalog.importing.draft.Phrases;
import dev.earshot.catalog.importing.draft.Report;
import dev.earshot.catalog.importing.draft.Rule;
import dev.earshot.catalog.importing.draft.Words;
import java.util.List;
import java.util.Optional;

/** The last pages: the first for everybody, others for those a jump leads there. Older surveys have one thank-you card. */
record Endings(Json root, DraftSurvey survey, Phrases phrases, Report report) {

    void read(Paths paths) {
        List<Json> endings = root.at("endings").items();
        if (endings.isEmpty()) {
            Json card = root.at("thankYouCard");
            if (card.at("enabled").is(true)) {
                forAll(card);
            }
            return;
        }
        for (int i = 0; i < endings.size(); i++) {
            Json ending = endings.get(i);
            if (ending.at("type").text("endScreen").equals("redirectToUrl")) {
                report.left(ending.at("url"), "nobody is sent to another address. A call-to-action offers a link");
            } else if (i == 0) {
                forAll(ending);
            } else {
                forSome(ending, paths.jumpsTo(ending.at("id").text("")));
            }
        }
    }

    private void forAll(Json card) {
        words(card).ifPresent(survey::thanks);
        if (hasLink(card)) {
            phrases.read(card.at("buttonLabel")).ifPresent(label -> survey.callToAction(label, card.at("buttonLink")));
        }
    }

    private void forSome(Json card, Rule when) {
        Optional<Words> words = words(card);
        if (words.isEmpty() || when.equals(Rule.NEVER) || when.equals(Rule.ALWAYS)) {
            report.left(card, "another ending, which no jump that was carried over leads to");
            return;
        }
        Optional<Keys> link = hasLink(card)
                ? phrases.read(card.at("buttonLabel")).flatMap(label -> survey.link(label, card.at("buttonLink")))
                : Optional.empty();
        survey.ending(when, words.get(), link, card);
    }

    private Optional<Words> words(Json card) {
        for (String key : List.of("imageUrl", "videoUrl")) {
            if (card.at(key).given()) {
                report.left(card.at(key), "Earshot shows no pictures or films");
            }
        }
        Optional<Words> heading = phrases.read(card.at("headline"));
        Optional<Words> more = phrases.read(card.at("subheader"));
        return heading.isPresent() && more.isPresent()
                ? Optional.of(heading.get().then(more.get()))
                : heading.or(() -> more);
    }

    private static boolean hasLink(Json card) {
        return card.at("buttonLink").given() && card.at("buttonLabel").given();
    }
}
