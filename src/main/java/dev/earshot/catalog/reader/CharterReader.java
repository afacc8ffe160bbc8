package dev.earshot.catalog.reader;

import dev.earshot.catalog.reader.question.FigureRange;
import dev.earshot.catalog.reader.rule.Scope;
import dev.earshot.catalog.reader.text.Part;
import dev.earshot.catalog.reader.text.TextReader;
import dev.earshot.catalog.schema.SurveyKeys;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.survey.Promise;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what was promised, and which question shows whether it is kept. */
final class CharterReader {

    private final TextReader texts;
    private final List<ScaleQuestion> scored;
    private final Findings findings;

    /** @param scored the questions with a scale */
    CharterReader(TextReader texts, List<ScaleQuestion> scored, Findings findings) {
        this.texts = texts.in(Scope.NOTHING);
        this.scored = scored;
        this.findings = findings;
    }

    List<Promise> read(Part survey) {
        List<Promise> charter = new ArrayList<>();
        for (Part part : survey.parts("charter", SurveyKeys.PROMISE, "\"promise\", \"question\" and \"reach\"")) {
            part.need("question", ", the one that shows whether it is kept. Add its id");
            part.need("reach", ", the figure that keeps it. Add it");
            Text promise = texts.required(
                    part.fields(), "promise", "this promise has no \"promise\", what you promised. Add it");
            Optional<ScaleQuestion> question = part.fields().scalar("question").flatMap(this::question);
            Optional<Double> reach = part.fields()
                    .scalar("reach")
                    .flatMap(given ->
                            question.flatMap(asked -> FigureRange.of(asked).read(given, "reach", findings)));
            if (question.isPresent() && reach.isPresent()) {
                charter.add(new Promise(promise, question.get().id(), reach.get()));
            }
        }
        return charter;
    }

    private Optional<ScaleQuestion> question(Scalar id) {
        Optional<ScaleQuestion> question =
                scored.stream().filter(each -> each.id().equals(id.text())).findFirst();
        if (question.isEmpty()) {
            findings.unknown(
                    id,
                    "no question with a scale is called \"" + Part.shortened(id.text()) + "\"",
                    scored.isEmpty() ? "Add one, such as \"- nps\". There are" : "There are",
                    scored.stream().map(ScaleQuestion::id).distinct().toList());
        }
        return question;
    }
}
