package dev.earshot.catalog.page;

import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.catalog.CatalogEntry;
import dev.earshot.catalog.LiveRevision;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.catalog.SurveyFile;
import dev.earshot.catalog.plan.Plans;
import dev.earshot.catalog.plan.SurveyPlan;
import dev.earshot.platform.yaml.Finding;
import dev.earshot.platform.yaml.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Puts together what the page of one survey shows. */
@ApplicationScoped
class SurveyPages {

    private final Frames frames;
    private final Plans plans;
    private final Revisions revisions;
    private final VersionReader versions;
    private final PreviewReader previews;

    SurveyPages(Frames frames, Plans plans, Revisions revisions, VersionReader versions, PreviewReader previews) {
        this.frames = frames;
        this.plans = plans;
        this.revisions = revisions;
        this.versions = versions;
        this.previews = previews;
    }

    /** What a press of a button has led to. */
    enum Done {
        LIVE,
        NOTHING
    }

    /**
     * What the visitor asks for.
     *
     * @param compare number of a version to compare with what is live
     */
    record Wish(Optional<Done> notice, Optional<String> language, int page, Optional<Integer> compare) {}

    SurveyPage of(CatalogEntry entry, Wish wish) {
        Frame frame = frames.on("/surveys");
        Words words = Words.in(frame.language());
        Optional<SurveyPlan> plan = entry.file().map(plans::of);
        int next = revisions.nextNumber(entry.surveyId());
        String since = entry.live()
                .map(LiveRevision::since)
                .map(at -> versions.date(at, words))
                .orElse("");
        String text = entry.file()
                .map(SurveyFile::text)
                .or(() -> entry.revision().flatMap(revisions::yaml))
                .orElse("");
        int shown = plan.flatMap(SurveyPlan::next)
                .or(entry::revision)
                .map(Revision::number)
                .filter(number -> !entry.isBroken())
                .orElse(next);
        return new SurveyPage(
                frame,
                SurveyLinks.page(entry.surveyId()),
                SurveyRows.title(entry),
                words.version().version(String.valueOf(shown)),
                SurveyFinding.of(entry, plan, next, since, words),
                wish.notice().map(each -> notice(each, words)),
                entry.file().map(SurveyFile::path).orElse(words.version().lastThereWas(String.valueOf(shown))),
                problems(entry.findings()),
                warnings(entry.findings()),
                YamlListing.of(text, entry.findings()),
                plan.filter(each -> each.kind().isChange())
                        .map(each -> change(each, entry.waiting().map(sound -> sound.hash()), words)),
                versions.comparison(entry, wish.compare(), words),
                previews.read(entry, wish.language(), wish.page(), words),
                versions.versions(entry, words));
    }

    /** Of a file that was brought to be checked, and is kept nowhere. */
    SurveyPage ofUpload(SurveyFile file) {
        Frame frame = frames.on("/surveys");
        Words words = Words.in(frame.language());
        SurveyPlan plan = plans.of(file);
        return new SurveyPage(
                frame,
                "/surveys",
                file.path(),
                words.version().checkedOnly(),
                SurveyFinding.ofUpload(plan, words),
                Optional.empty(),
                file.path(),
                problems(plan.findings()),
                warnings(plan.findings()),
                YamlListing.of(file.text(), plan.findings()),
                Optional.of(plan)
                        .filter(each -> each.kind().isChange())
                        .map(each -> change(each, Optional.empty(), words)),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static String notice(Done done, Words words) {
        return switch (done) {
            case LIVE -> words.version().madeLive();
            case NOTHING -> words.version().notMadeLive();
        };
    }

    private static SurveyPage.Change change(SurveyPlan plan, Optional<String> hash, Words words) {
        VersionMessages says = words.version();
        String number = String.valueOf(plan.next().map(Revision::number).orElse(1));
        return new SurveyPage.Change(
                plan.kind() == SurveyPlan.Kind.NEW ? says.does(number) : says.changes(number),
                plan.consequences(),
                plan.sameAs(),
                hash,
                says.makeLive(number));
    }

    private static List<SurveyPage.At> problems(List<Finding> findings) {
        return findings.stream()
                .filter(Problem.class::isInstance)
                .map(SurveyPages::at)
                .toList();
    }

    private static List<SurveyPage.At> warnings(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !(finding instanceof Problem))
                .map(SurveyPages::at)
                .toList();
    }

    private static SurveyPage.At at(Finding finding) {
        return new SurveyPage.At(finding.line(), Words.sentence(finding));
    }
}
