package dev.earshot.rollup.importing;

import dev.earshot.response.Origin;
import dev.earshot.survey.Answers;
import dev.earshot.survey.Segment;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Answer;
import dev.earshot.survey.question.AnswerError;
import dev.earshot.survey.question.ChoiceQuestion;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.Reading;
import dev.earshot.survey.question.ScaleQuestion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Reads one line as one respondent's answers. A blank cell means that the question was not asked. */
final class LineReader {

    private static final int SEGMENT_LENGTH = 200;
    private static final int EMAIL_LENGTH = 254;

    private final Survey survey;
    private final Head head;
    private final Times times;

    private long line;
    private List<String> cells = List.of();
    private List<Mistake> mistakes = List.of();

    LineReader(Survey survey, Head head, Times times) {
        this.survey = survey;
        this.head = head;
        this.times = times;
    }

    /** @param bad gets every mistake of the line @return empty where there is one */
    Optional<AnswerLine> read(long number, List<String> fields, List<Mistake> bad) {
        line = number;
        cells = fields;
        mistakes = new ArrayList<>();
        Optional<Instant> at = at();
        Optional<String> email = email();
        Optional<UUID> customer = customer(email);
        Optional<Origin> origin = origin(email.isPresent() || customer.isPresent());
        Answers answers = answers();
        String language = head.cell(Head.LANGUAGE, cells)
                .map(survey::languageFor)
                .orElse(survey.languages().get(0));
        bad.addAll(mistakes);
        return mistakes.isEmpty()
                ? Optional.of(new AnswerLine(
                        number, email, customer, at.orElseThrow(), origin.orElseThrow(), language, segments(), answers))
                : Optional.empty();
    }

    private Optional<Instant> at() {
        Optional<String> text = head.cell(Head.AT, cells);
        if (text.isEmpty()) {
            wrong(Head.AT, "it is missing: when this was answered");
            return Optional.empty();
        }
        Optional<Instant> at = times.read(text.get());
        at.flatMap(times::objection).ifPresent(sentence -> wrong(Head.AT, "\"" + text.get() + "\" " + sentence));
        if (at.isEmpty()) {
            wrong(
                    Head.AT,
                    "\"" + text.get() + "\" is no time. Write 2026-05-18T14:05:00Z, 2026-05-18 14:05 or 2026-05-18");
        }
        return at;
    }

    private Optional<String> email() {
        Optional<String> email = head.cell(Head.EMAIL, cells);
        email.filter(text -> !text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") || text.length() > EMAIL_LENGTH)
                .ifPresent(text -> wrong(Head.EMAIL, "this is no e-mail address"));
        return email;
    }

    private Optional<UUID> customer(Optional<String> email) {
        Optional<String> text = head.cell(Head.CUSTOMER, cells);
        if (text.isPresent() && email.isPresent()) {
            wrong(Head.CUSTOMER, "a line has an address or an id, not both");
        }
        try {
            return text.map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            wrong(
                    Head.CUSTOMER,
                    "\"" + text.get() + "\" is no id of a customer, which looks like"
                            + " 0198c0de-0000-7000-8000-000000000000");
            return Optional.empty();
        }
    }

    private Optional<Origin> origin(boolean named) {
        Optional<String> text = head.cell(Head.ORIGIN, cells);
        if (text.isEmpty()) {
            return Optional.of(named && survey.audience().isInvited() ? Origin.INVITED : Origin.OPEN);
        }
        Optional<Origin> origin = Arrays.stream(Origin.values())
                .filter(one -> one.name().equalsIgnoreCase(text.get()))
                .findFirst();
        if (origin.isEmpty()) {
            wrong(Head.ORIGIN, "\"" + text.get() + "\" is neither invited nor open");
        }
        return origin;
    }

    private Map<String, String> segments() {
        Map<String, String> segments = new TreeMap<>();
        for (Segment segment : survey.segments()) {
            head.cell(segment.field(), cells)
                    .ifPresent(text ->
                            segments.put(segment.field(), text.substring(0, Math.min(text.length(), SEGMENT_LENGTH))));
        }
        return segments;
    }

    private Answers answers() {
        Map<String, Answer> given = new LinkedHashMap<>();
        Set<String> notApplicable = new LinkedHashSet<>();
        survey.questions().forEach(question -> {
            Reading reading = question.read(field -> values(question, field));
            if (reading instanceof Reading.Answered answered) {
                given.put(question.id(), answered.answer());
            } else if (reading instanceof Reading.NotApplicable) {
                notApplicable.add(question.id());
            } else if (reading instanceof Reading.Wrong wrong && wrong.error().kind() != AnswerError.Kind.MISSING) {
                wrong(question.id(), words(question, wrong.error()));
            }
        });
        if (mistakes.isEmpty() && given.isEmpty() && notApplicable.isEmpty()) {
            wrong("", "nothing was answered");
        }
        return new Answers(given, Set.of(), notApplicable, Map.of());
    }

    /** Several options stand in one cell, parted by commas or semicolons. */
    private List<String> values(Question question, String field) {
        Optional<String> cell = head.cell(field, cells);
        return question instanceof ChoiceQuestion && field.equals(question.id())
                ? cell.map(text -> List.of(text.split("\\s*[,;]\\s*"))).orElse(List.of())
                : cell.stream().toList();
    }

    private static String words(Question question, AnswerError error) {
        String posted = "\"" + error.posted() + "\" ";
        return switch (error.kind()) {
            case NOT_ON_SCALE ->
                posted + "is not on the scale"
                        + (question instanceof ScaleQuestion scale
                                ? " from " + scale.scale().lowest() + " to "
                                        + scale.scale().highest()
                                : "");
            case NOT_AN_OPTION -> posted + "is none of the options";
            case ONE_ONLY -> "only one option may be chosen";
            case NOT_TOGETHER -> "an option that stands alone was chosen with others";
            case TOO_SHORT -> "the text is too short";
            case TOO_LONG -> "the text is too long";
            case NOT_AN_EMAIL -> "this is no e-mail address";
            case NOT_A_PHONE -> "this is no telephone number";
            case MISSING -> "it is missing";
        };
    }

    private void wrong(String column, String sentence) {
        mistakes.add(new Mistake(line, column, sentence));
    }
}
