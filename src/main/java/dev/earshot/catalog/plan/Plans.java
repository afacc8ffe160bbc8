package dev.earshot.catalog.plan;

import dev.earshot.catalog.LiveRevision;
import dev.earshot.catalog.OpenInvites;
import dev.earshot.catalog.Revisions;
import dev.earshot.catalog.SameAs;
import dev.earshot.catalog.SurveyFile;
import dev.earshot.catalog.SurveyFiles;
import dev.earshot.catalog.SurveyPublisher;
import dev.earshot.catalog.reader.SurveyReading;
import dev.earshot.platform.database.Retried;
import dev.earshot.platform.yaml.Finding;
import dev.earshot.platform.yaml.Warning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares files with what is live, whichever process made it so. */
@ApplicationScoped
public class Plans {

    private final SurveyPublisher publisher;
    private final Revisions revisions;
    private final SameAs sameAs;
    private final OpenInvites invites;

    Plans(SurveyPublisher publisher, Revisions revisions, SameAs sameAs, OpenInvites invites) {
        this.publisher = publisher;
        this.revisions = revisions;
        this.sameAs = sameAs;
        this.invites = invites;
    }

    /** What would happen if all of these files went live, and every survey without one were closed. */
    @Transactional
    public Plan of(SurveyFiles files) {
        Map<String, LiveRevision> live = live();
        Map<String, SurveyPlan> plans = new TreeMap<>();
        List<String> gone = files.gone(live.keySet());
        live.forEach((id, each) -> {
            if (gone.contains(id)) {
                plans.put(id, SurveyPlan.gone(each, invites.of(id)));
            }
        });
        files.files().forEach(file -> plans.put(file.surveyId(), of(file, live.get(file.surveyId()))));
        return new Plan(List.copyOf(plans.values()), files.problems());
    }

    /**
     * Makes these files live, those with mistakes left out, and closes every survey without one.
     *
     * @return what was done: the plan as it was when nobody else could get in between
     */
    @Transactional
    @Retried
    public Plan apply(SurveyFiles files) {
        publisher.begin();
        Plan plan = of(files);
        publisher.publish(files.files(), plan.closing());
        return plan;
    }

    /** What would happen if this file went live. */
    @Transactional
    public SurveyPlan of(SurveyFile file) {
        return of(file, live().get(file.surveyId()));
    }

    private SurveyPlan of(SurveyFile file, @Nullable LiveRevision now) {
        Optional<LiveRevision> live = Optional.ofNullable(now);
        Optional<SurveyReading.Sound> sound = file.reading().sound();
        if (sound.isEmpty()) {
            return SurveyPlan.broken(file.surveyId(), live, file.reading().findings());
        }
        Optional<Warning> doubt = sameAs.doubt(file);
        List<Finding> findings = new ArrayList<>(file.reading().findings());
        doubt.ifPresent(findings::add);
        SurveyPlan plan = SurveyPlan.of(revisions.candidate(sound.get()), live, open(live), findings);
        return doubt.map(warning -> plan.knowing(warning.what() + ".")).orElse(plan);
    }

    private long open(Optional<LiveRevision> live) {
        return live.map(LiveRevision::revision)
                .map(now -> invites.of(now.survey().id(), now.contentHash()))
                .orElse(0L);
    }

    private Map<String, LiveRevision> live() {
        Map<String, LiveRevision> live = new LinkedHashMap<>();
        publisher.live().forEach(each -> live.put(each.revision().survey().id(), each));
        return live;
    }
}
