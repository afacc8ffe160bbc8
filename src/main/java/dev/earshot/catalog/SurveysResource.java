package dev.earshot.catalog;

import dev.earshot.account.Frames;
import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.PageWriter;
import dev.earshot.survey.InviteRule;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is asked now, and what is wrong with the files that are not. */
@Path("/surveys")
@Produces(PageWriter.HTML)
public class SurveysResource {

    private final SurveyCatalog catalog;
    private final Frames frames;
    private final EarshotConfig config;

    SurveysResource(SurveyCatalog catalog, Frames frames, EarshotConfig config) {
        this.catalog = catalog;
        this.frames = frames;
        this.config = config;
    }

    @GET
    public SurveysPage show() {
        return new SurveysPage(
                frames.on("/surveys"),
                finding(),
                catalog.entries().stream().map(this::shown).toList(),
                catalog.problems().stream().map(Object::toString).toList(),
                config.surveys().dir().toString());
    }

    private String finding() {
        long broken = catalog.entries().stream().filter(CatalogEntry::isBroken).count();
        int live = catalog.live().size();
        String first =
                live == 0 ? "No survey is live." : live == 1 ? "One survey is live." : live + " surveys are live.";
        return broken == 0
                ? first
                : first + (broken == 1 ? " One file has" : " " + broken + " files have")
                        + " a mistake; what was right before stays in use.";
    }

    private SurveysPage.Shown shown(CatalogEntry entry) {
        Optional<Survey> survey = entry.revision().map(Revision::survey);
        return new SurveysPage.Shown(
                survey.map(s -> s.title().inSource()).orElse(entry.surveyId()),
                entry.file().map(SurveyFile::path).orElse("file is gone"),
                entry.isBroken() ? "broken" : entry.isGone() ? "open" : "on",
                stateWords(entry),
                survey.map(SurveysResource::facts).orElse(List.of()),
                survey.map(this::sending).orElse(""),
                survey.filter(s -> s.audience().isOpen() && !entry.isGone()).map(s -> "/s/" + s.id()),
                entry.findings().stream().map(Object::toString).toList());
    }

    private static String stateWords(CatalogEntry entry) {
        String version = entry.revision().map(r -> "version " + r.number()).orElse("");
        if (entry.isGone()) {
            return "Closed, " + version;
        }
        if (entry.isBroken()) {
            return version.isEmpty() ? "Not live: the file has mistakes" : "File broken, " + version + " stays live";
        }
        return "Live, " + version;
    }

    private static List<String> facts(Survey survey) {
        List<String> facts = new ArrayList<>();
        facts.add(survey.touchpoint());
        facts.add(survey.scored().stream()
                .map(ScaleQuestion::type)
                .map(type -> type.equals("rating") ? "ratings" : type.toUpperCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(", ")));
        facts.add(survey.pages().size() == 1 ? "1 page" : survey.pages().size() + " pages");
        facts.add(
                survey.languages().size() == 1
                        ? "1 language"
                        : survey.languages().size() + " languages");
        return facts;
    }

    private String sending(Survey survey) {
        Optional<InviteRule> rule = survey.invite();
        if (rule.isEmpty()) {
            return "Invites nobody by mail.";
        }
        String when = "after “" + rule.get().trigger() + "”";
        if (rule.get().active()) {
            return "Invites " + when + ".";
        }
        return config.demo()
                ? "Invites " + when + ", in this demo."
                : "Sends nothing yet: set invite.active to true in its file to invite " + when + ".";
    }
}
