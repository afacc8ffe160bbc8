package dev.earshot.catalog.page;

import dev.earshot.catalog.CatalogEntry;
import dev.earshot.catalog.PreviewLinks;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.survey.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** How a survey looks to those it asks: the waiting file where it is sound, else what is live. */
@ApplicationScoped
class PreviewReader {

    private final Revisions revisions;
    private final PreviewLinks links;

    PreviewReader(Revisions revisions, PreviewLinks links) {
        this.revisions = revisions;
        this.links = links;
    }

    /** @param page from 1; what is out of range shows the nearest */
    Optional<SurveyPage.Preview> read(CatalogEntry entry, Optional<String> language, int page, Words words) {
        Optional<Revision> file = entry.waiting().map(revisions::candidate);
        return file.or(() -> entry.revision().filter(live -> entry.isOpen()))
                .map(shown ->
                        preview(shown, file.isPresent(), shown.survey().languageFor(language.orElse("")), page, words));
    }

    private SurveyPage.Preview preview(Revision shown, boolean ofFile, String language, int wanted, Words words) {
        Survey survey = shown.survey();
        int page = Math.max(1, Math.min(wanted, survey.pages().size()));
        String here = SurveyLinks.page(survey.id());
        List<SurveyPage.Switch> languages = survey.languages().stream()
                .map(tag -> new SurveyPage.Switch(
                        tag,
                        Locale.forLanguageTag(tag).getDisplayName(words.format().locale()),
                        here + "?page=" + page + "&lang=" + tag + "#preview",
                        tag.equals(language)))
                .toList();
        List<SurveyPage.Switch> pages = IntStream.rangeClosed(1, survey.pages().size())
                .mapToObj(number -> new SurveyPage.Switch(
                        String.valueOf(number),
                        words.version().pageOf(String.valueOf(number)),
                        here + "?page=" + number + "&lang=" + language + "#preview",
                        number == page))
                .toList();
        String as = ofFile ? words.version().asFile() : words.version().asVersion(String.valueOf(shown.number()));
        return new SurveyPage.Preview(
                SurveyLinks.preview(survey.id(), ofFile ? "file" : "live", language, page),
                links.of(shown),
                as + " " + words.version().thrownAway(),
                languages.size() > 1 ? languages : List.of(),
                pages.size() > 1 ? pages : List.of());
    }
}
