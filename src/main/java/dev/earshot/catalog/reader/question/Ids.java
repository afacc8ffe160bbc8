package dev.earshot.catalog.reader.question;

import dev.earshot.catalog.reader.text.Names;
import dev.earshot.catalog.reader.text.Part;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ids of one survey's questions: plain, and each given once. */
final class Ids {

    private final Findings findings;
    private final Map<String, Integer> lines = new HashMap<>();

    Ids(Findings findings) {
        this.findings = findings;
    }

    String read(Scalar given) {
        String id = given.text();
        if (!Names.QUESTION.matcher(id).matches()) {
            findings.problem(
                    given,
                    "\"" + Part.shortened(id)
                            + "\" cannot be an id. Begin with a small letter; use small letters, digits, - and _",
                    Names.tidy(id).filter(Names.QUESTION.asMatchPredicate()));
            return id;
        }
        if (Names.RESERVED.containsKey(id)) {
            findings.problem(
                    given,
                    "the id \"" + id + "\" is taken: the form uses it for " + Names.RESERVED.get(id)
                            + ". Choose another");
        }
        Integer first = lines.putIfAbsent(id, given.line());
        if (first != null) {
            findings.problem(
                    given, "the id \"" + id + "\" is already used on line " + first + ". Each id must be unique");
        }
        return id;
    }

    /** A question without an id has its type as one. */
    String byDefault(String type, YamlNode question) {
        Integer first = lines.putIfAbsent(type, question.line());
        if (first != null) {
            findings.problem(
                    question,
                    "without an id this question is called \"" + type + "\", as the one on line " + first
                            + ". Give it an id, such as \"id: " + type + "-2\"",
                    Optional.empty());
        }
        return type;
    }
}
