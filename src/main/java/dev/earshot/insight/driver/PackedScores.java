package dev.earshot.insight.driver;

import dev.earshot.score.driver.Ratings;
import dev.earshot.survey.question.Scale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All scores of a response in a few whole numbers, made by the database: four bits a question, 0 for no answer, else the score
 * and one. A row for each answer would cost ten times the time.
 *
 * @param asked the attributes and, last, the outcome
 */
record PackedScores(List<Column> asked) {

    private static final int BITS = 4;
    private static final int IN_ONE = 15;
    private static final long MASK = (1 << BITS) - 1;

    /** Where a first score is held, it counts whatever was answered since. */
    private static final String SCORED = "(a.counted is not null or a.state = 'ANSWERED' and a.score is not null)";

    /** A question and what its numbers mean. */
    record Column(String question, Scale scale) {}

    /** @param customer of whom it is; null where that is not known */
    record Row(@Nullable UUID customer, long[] packed) {}

    int numbers() {
        return (asked.size() + IN_ONE - 1) / IN_ONE;
    }

    /** The numbers of the response {@code r}; for each question its id is to be set once, then once more. */
    String sql() {
        List<String> numbers = new ArrayList<>();
        for (List<Column> part : parts()) {
            StringBuilder weight = new StringBuilder("case a.question_id");
            for (int i = 0; i < part.size(); i++) {
                weight.append(" when ? then cast(").append(1L << BITS * i).append(" as bigint)");
            }
            numbers.add("(select cast(sum(" + weight + " end * (coalesce(a.counted, a.score) + 1)) as bigint)"
                    + " from answer a where a.response_id = r.id and " + SCORED + " and a.question_id in ("
                    + RatingsQuery.marks(part.size()) + "))");
        }
        return String.join(", ", numbers);
    }

    List<Object> values() {
        List<Object> values = new ArrayList<>();
        for (List<Column> part : parts()) {
            List<String> ids = part.stream().map(Column::question).toList();
            values.addAll(ids);
            values.addAll(ids);
        }
        return values;
    }

    private List<List<Column>> parts() {
        List<List<Column>> parts = new ArrayList<>();
        for (int from = 0; from < asked.size(); from += IN_ONE) {
            parts.add(asked.subList(from, Math.min(asked.size(), from + IN_ONE)));
        }
        return parts;
    }

    /** Ratings out of ten; outcomes as they were given. */
    Ratings unpacked(List<Row> rows) {
        byte[][] columns = new byte[asked.size()][rows.size()];
        int[] customers = new int[rows.size()];
        Map<UUID, Integer> known = new HashMap<>();
        for (int row = 0; row < customers.length; row++) {
            UUID customer = rows.get(row).customer();
            customers[row] = customer == null ? -1 - row : known.computeIfAbsent(customer, key -> known.size());
            for (int j = 0; j < columns.length; j++) {
                long score = (rows.get(row).packed()[j / IN_ONE] >>> BITS * (j % IN_ONE) & MASK) - 1;
                columns[j][row] = score < 0
                        ? Ratings.ABSENT
                        : j == columns.length - 1
                                ? (byte) score
                                : outOfTen(asked.get(j).scale(), (int) score);
            }
        }
        return new Ratings(Arrays.copyOf(columns, columns.length - 1), columns[columns.length - 1], customers);
    }

    private static byte outOfTen(Scale scale, int score) {
        if (scale.highest() == 10 && !scale.lowIsGood()) {
            return (byte) score;
        }
        double good = scale.lowIsGood() ? scale.highest() - score : score - scale.lowest();
        return (byte) Math.round(10 * good / (scale.highest() - scale.lowest()));
    }
}
