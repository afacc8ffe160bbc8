package dev.earshot.followup.desk;

import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.followup.Change;
import dev.earshot.followup.Changes;
import dev.earshot.followup.FollowUp;
import dev.earshot.followup.FollowUps;
import dev.earshot.followup.list.AtRiskCase;
import dev.earshot.followup.list.AtRiskWriter;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes the pages of cases. */
@ApplicationScoped
class CasePages {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final FollowUps followUps;
    private final Changes changes;
    private final AtRiskWriter writer;
    private final Frames frames;

    CasePages(FollowUps followUps, Changes changes, AtRiskWriter writer, Frames frames) {
        this.followUps = followUps;
        this.changes = changes;
        this.writer = writer;
        this.frames = frames;
    }

    FollowUp followUp(UUID id) {
        return followUps
                .get(id)
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_FOUND.detail("There is no such case, or it was erased.")));
    }

    AtRiskCase written(FollowUp one, Frame frame) {
        return writer.cases(List.of(one), frame.language()).get(0);
    }

    Frame frame() {
        return frames.on("/at-risk");
    }

    ChangeWords words(Frame frame) {
        return ChangeWords.in(frame.language(), writer.team(), writer.today());
    }

    TemplateInstance page(Frame frame, AtRiskCase one, CaseForm form, Optional<CasePage.Notice> notice) {
        ChangeWords words = words(frame);
        FollowUp followUp = one.followUp();
        Format format = words.format();
        return new CasePage(
                        frame,
                        one,
                        one.who().orElseGet(words.says()::anonymous),
                        switch (followUp.status()) {
                            case OPEN -> "open";
                            case CONTACTED -> "half";
                            case RESOLVED -> "done";
                        },
                        words.name(followUp.status()),
                        followUp.isOpen() ? words.due(followUp.due()) : "",
                        one.due().late(),
                        Why.of(followUp, one.ownLanguage(), words, writer::day),
                        format.date(one.answered(), writer.today()),
                        entries(one, words),
                        form,
                        notice)
                .setLocale(frame.language());
    }

    private List<CasePage.Entry> entries(AtRiskCase one, ChangeWords words) {
        List<CasePage.Entry> entries = new ArrayList<>();
        for (Change change : changes.since(one.followUp().id(), 0)) {
            String text = words.text(change);
            if (!text.isEmpty()) {
                entries.add(entry(change.at(), words.who(change.by()), text, words));
            }
        }
        one.closure()
                .ifPresent(closure -> entries.add(entry(
                        closure.at(),
                        words.who(closure.by()),
                        words.closed(closure.outcome(), closure.note()),
                        words)));
        Collections.reverse(entries);
        return entries;
    }

    private CasePage.Entry entry(Instant at, String lead, String text, ChangeWords words) {
        LocalDate day = writer.day(at);
        String time = words.format().date(day, words.today()) + ", " + CLOCK.format(writer.local(at));
        return new CasePage.Entry(day.toString(), time, lead, text);
    }
}
