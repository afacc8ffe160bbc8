package dev.earshot.catalog.reader.question;

import dev.earshot.catalog.reader.text.Part;
import dev.earshot.catalog.reader.text.TextReader;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.survey.question.Basics;
import dev.earshot.survey.question.Group;
import dev.earshot.survey.question.Text;
import dev.earshot.survey.question.TextQuestion;
import java.util.EnumMap;
import java.util.Map;

/** Reads what is special about free text, and the wordings it shares with statements. */
final class WordsReader {

    private final TextReader texts;
    private final Outcome outcome;
    private final Findings findings;

    WordsReader(TextReader texts, Outcome outcome, Findings findings) {
        this.texts = texts;
        this.outcome = outcome;
        this.findings = findings;
    }

    TextQuestion text(Basics basics, Part part) {
        outcome.expectedBy(part.fields(), "ask-for-contact", findings);
        boolean line = part.word("length").filter("short"::equals).isPresent();
        int least = part.whole("min-length", 0);
        int most = part.whole("max-length", line ? TextQuestion.DEFAULT_MAX_LINE : TextQuestion.DEFAULT_MAX_LENGTH);
        if (least > most) {
            findings.problem(
                    part.at("min-length"),
                    "nobody can write at least " + least + " and at most " + most + " characters. Change one of them");
        }
        return new TextQuestion(basics, wordings(part), part.flag("ask-for-contact"), line, least, most);
    }

    Map<Group, Text> wordings(Part part) {
        Map<Group, Text> byGroup = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            outcome.expectedBy(part.fields(), group.key(), findings);
            texts.optional(part.fields(), group.key()).ifPresent(wording -> byGroup.put(group, wording));
        }
        return byGroup;
    }
}
