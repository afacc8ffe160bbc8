package dev.earshot.rollup.importing;

import dev.earshot.survey.Segment;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.ChoiceQuestion;
import dev.earshot.survey.question.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The first line of a table: what stands in which column. */
final class Head {

    static final String AT = "answered_at";
    static final String EMAIL = "customer.email";
    static final String CUSTOMER = "customer.id";
    static final String ORIGIN = "origin";
    static final String LANGUAGE = "language";

    private final Survey survey;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    Head(Survey survey, List<String> names, long line) {
        this.survey = survey;
        Set<String> known = known();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (name.isEmpty()) {
                continue;
            }
            if (!known.contains(name)) {
                mistakes.add(new Mistake(line, name, "no such column is known. Known are " + String.join(", ", known)));
            } else if (columns.putIfAbsent(name, i) != null) {
                mistakes.add(new Mistake(line, name, "this column is there twice"));
            }
        }
        if (!columns.containsKey(AT)) {
            mistakes.add(new Mistake(line, "", "the column " + AT + " is missing: when each was answered"));
        }
        if (survey.questions().noneMatch(question -> columns.containsKey(question.id()))) {
            mistakes.add(new Mistake(
                    line,
                    "",
                    "no column is named like a question of the survey. Its questions are "
                            + survey.questions().map(Question::id).collect(Collectors.joining(", "))));
        }
    }

    /** The first ones are everybody's; then what the survey keeps and asks. */
    private Set<String> known() {
        Set<String> known = new LinkedHashSet<>(List.of(AT, EMAIL, CUSTOMER, ORIGIN, LANGUAGE));
        survey.segments().stream().map(Segment::field).forEach(known::add);
        survey.questions().forEach(question -> {
            known.add(question.id());
            if (question instanceof ChoiceQuestion choice) {
                known.add(choice.otherField());
            }
        });
        return known;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    /** What stands in the column of this name; empty where it is blank, or there is none. */
    Optional<String> cell(String name, List<String> cells) {
        int column = columns.getOrDefault(name, Integer.MAX_VALUE);
        return column >= cells.size()
                ? Optional.empty()
                : Optional.of(cells.get(column).strip()).filter(text -> !text.isEmpty());
    }
}
