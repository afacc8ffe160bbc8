package dev.earshot.catalog.page;

import dev.earshot.catalog.CatalogEntry;
import dev.earshot.catalog.PreviewLinks;
import dev.earshot.catalog.reader.SurveyReading;
import dev.earshot.survey.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** How a survey looks to those it asks: the waiting file where it is sound, else what is live. */
@ApplicationScoped
class PreviewReader {

    private final Instance<PreviewLinks> links;

    PreviewReader(Instance<PreviewLinks> links) {
        this.links = links;
    }

    /** @param page from 1; what is out of range shows the nearest */
    Optional<SurveyPage.Preview> read(CatalogEntry entry, Optional<String> language, int page) {
        Optional<SurveyReading.Sound> waiting = entry.waiting();
        Optional<Survey> survey = waiting.map(SurveyReading.Sound::survey)
                .or(() -> entry.revision().map(live -> live.survey()));
        return survey.map(
                shown -> preview(entry, shown, waiting.isPresent(), shown.languageFor(language.orElse("")), page));
    }

    private SurveyPage.Preview preview(CatalogEntry entry, Survey survey, boolean ofFile, String language, int wanted) {
        int page = Math.max(1, Math.min(wanted, survey.pages().size()));
        String here = SurveyLinks.page(entry.surveyId());
        List<SurveyPage.Switch> languages = survey.languages().stream()
                .map(tag -> new SurveyPage.Switch(
                        tag,
                        Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH),
                        here + "?page=" + page + "&lang=" + tag + "#preview",
                        tag.equals(language)))
                .toList();
        List<SurveyPage.Switch> pages = IntStream.rangeClosed(1, survey.pages().size())
                .mapToObj(number -> new SurveyPage.Switch(
                        String.valueOf(number),
                        "Page " + number,
                        here + "?page=" + number + "&lang=" + language + "#preview",
                        number == page))
                .toList();
        Optional<String> share = entry.revision()
                .filter(live -> links.isResolvable())
                .map(live -> links.get().of(live));
        String as = ofFile
                ? "As the file says it."
                : "As of version " + entry.revision().map(live -> live.number()).orElse(1) + ".";
        return new SurveyPage.Preview(
                SurveyLinks.preview(entry.surveyId(), ofFile ? "file" : "live", language, page),
                share,
                as + " Answers given here are thrown away.",
                languages.size() > 1 ? languages : List.of(),
                pages.size() > 1 ? pages : List.of());
    }
}
