package dev.earshot.followup.desk;

import dev.earshot.followup.Change;
import dev.earshot.followup.Changes;
import dev.earshot.followup.FollowUp;
import dev.earshot.followup.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What to tell somebody whose wish came after another's. */
@ApplicationScoped
class Overtaken {

    private final Changes changes;

    Overtaken(Changes changes) {
        this.changes = changes;
    }

    CasePage.Notice notice(FollowUp now, Wanted wanted, ChangeWords words) {
        List<String> lines = new ArrayList<>(lines(now, wanted.version().orElse(now.version()), words));
        List<String> fields = fields(now, wanted);
        List<String> chosen = new ArrayList<>();
        wanted.status()
                .filter(status -> fields.contains("status") && status != now.status())
                .ifPresent(status -> chosen.add(words.name(status)));
        wanted.owner()
                .filter(owner -> fields.contains("owner"))
                .ifPresent(owner -> chosen.add(
                        owner.isEmpty() ? words.says().nobody() : words.team().name(owner)));
        wanted.due()
                .filter(day -> fields.contains("due") && !day.equals(now.due()))
                .ifPresent(day -> chosen.add(words.format().longDate(day, words.today())));
        if (!chosen.isEmpty()) {
            lines.add(words.says().hadChosen(String.join(", ", chosen)));
        }
        return new CasePage.Notice(
                now.isOpen() ? words.says().overtaken() : words.says().resolvedMeanwhile(), lines, List.of());
    }

    /** "jonas: Took the case." for each change after a version. */
    List<String> lines(FollowUp now, int version, ChangeWords words) {
        return changes.since(now.id(), version).stream()
                .map(change -> (words.who(change.by()) + " " + words.text(change)).strip())
                .toList();
    }

    /** What others have changed since it was looked at: there their word stands. */
    List<String> fields(FollowUp now, Wanted wanted) {
        List<String> fields = new ArrayList<>();
        for (Change change : changes.since(now.id(), wanted.version().orElse(now.version()))) {
            change.status().ifPresent(status -> fields.add("status"));
            change.owner().ifPresent(owner -> fields.add("owner"));
            change.due().ifPresent(day -> fields.add("due"));
        }
        return fields;
    }
}
