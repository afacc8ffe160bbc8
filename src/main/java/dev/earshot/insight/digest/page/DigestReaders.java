package dev.earshot.insight.digest.page;

import dev.earshot.account.User;
import dev.earshot.account.Users;
import dev.earshot.account.Visitor;
import dev.earshot.catalog.Revision;
import dev.earshot.insight.digest.DigestChoice;
import dev.earshot.insight.digest.DigestChoices;
import dev.earshot.insight.digest.Rhythm;
import dev.earshot.insight.digest.mail.DigestReader;
import dev.earshot.insight.digest.mail.DigestWriter;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Whoever is signed in, as somebody who may choose a digest, and for nobody but themselves. */
@ApplicationScoped
class DigestReaders {

    private final Visitor visitor;
    private final Users users;
    private final DigestChoices choices;
    private final DigestReader reader;
    private final Clock clock;

    DigestReaders(Visitor visitor, Users users, DigestChoices choices, DigestReader reader, Clock clock) {
        this.visitor = visitor;
        this.users = users;
        this.choices = choices;
        this.reader = reader;
        this.clock = clock;
    }

    User user() {
        return users.withEmail(visitor.name())
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_ALLOWED.detail(
                        "A digest goes to somebody who signs in; a key has no address. Sign in to choose one.")));
    }

    /** What they chose: never, until they did. @param language of the digest then */
    DigestChoice choice(String language) {
        User user = user();
        return choices.of(user.id())
                .orElseGet(() -> new DigestChoice(user.id(), Rhythm.NEVER, language, List.of(), clock.instant()));
    }

    /** @param surveys ids; those nobody asks with any more fall away */
    DigestChoice choose(Rhythm rhythm, String language, List<String> surveys) {
        User user = user();
        if (rhythm != Rhythm.NEVER && !DigestWriter.canReach(user.email())) {
            throw bad("The address you sign in with cannot take mail, so there is no digest for it.");
        }
        if (!PreferredLanguage.OF_ANALYSTS.contains(language)) {
            throw bad("\"language\" is one of: " + String.join(", ", PreferredLanguage.OF_ANALYSTS) + ".");
        }
        List<String> known = reader.offered().stream()
                .map(Revision::survey)
                .map(survey -> survey.id())
                .filter(surveys::contains)
                .toList();
        if (known.size() > DigestChoices.MOST_SURVEYS) {
            throw bad("One mail shows at most " + DigestChoices.MOST_SURVEYS + " surveys. Choose fewer.");
        }
        choices.put(user.id(), rhythm, language, known);
        return choice(language);
    }

    static Rhythm rhythm(String word) {
        return Rhythm.of(word).orElseThrow(() -> bad("\"rhythm\" is weekly, monthly or never."));
    }

    static ProblemException bad(String sentence) {
        return new ProblemException(ProblemType.BAD_PARAMETER.detail(sentence));
    }
}
