package dev.earshot.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Worked examples, each computed independently by R packages and in Python. */
final class Vectors {

    /** Closed forms, relative. */
    static final double CLOSED_FORM = 1e-9;
    /** Limits found by bisection, in points of the figure. */
    static final double BISECTION = 1e-7;

    private Vectors() {}

    /** One example; it prints as its id. */
    record Case(String id, JsonNode input, JsonNode expected) {

        long whole(String field) {
            assertThat(input.has(field)).as(field).isTrue();
            return input.get(field).asLong();
        }

        double number(String field) {
            assertThat(input.has(field)).as(field).isTrue();
            return input.get(field).asDouble();
        }

        long[] counts(String field) {
            return counts(input.get(field));
        }

        static long[] counts(JsonNode list) {
            return StreamSupport.stream(list.spliterator(), false)
                    .mapToLong(JsonNode::asLong)
                    .toArray();
        }

        /** Asserts that {@code actual} is what the example expects: a number, or nothing for null. */
        void expects(String field, OptionalDouble actual, double tolerance) {
            assertThat(expected.has(field)).as(field).isTrue();
            if (expected.get(field).isNull()) {
                assertThat(actual).as(id + " " + field).isEmpty();
            } else {
                double wanted = expected.get(field).asDouble();
                double margin = tolerance == CLOSED_FORM ? tolerance * Math.max(1, Math.abs(wanted)) : tolerance;
                assertThat(actual).as(id + " " + field).isPresent();
                assertThat(actual.getAsDouble()).as(id + " " + field).isCloseTo(wanted, within(margin));
            }
        }

        void expects(String field, double actual, double tolerance) {
            expects(field, OptionalDouble.of(actual), tolerance);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** @param name of the file without ".json" */
    static Stream<Case> read(String name) {
        try (InputStream file = Vectors.class.getResourceAsStream("/vectors/" + name + ".json")) {
            JsonNode cases = new ObjectMapper().readTree(file).get("cases");
            List<Case> read = StreamSupport.stream(cases.spliterator(), false)
                    .map(node -> new Case(node.get("id").asText(), node.get("input"), node.get("expected")))
                    .toList();
            assertThat(read).isNotEmpty();
            return read.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers with so many detractors, passives and promoters. */
    static Histogram nps(long detractors, long passives, long promoters) {
        return Histogram.of(0, 0, 0, 0, 0, 0, 0, detractors, 0, passives, 0, promoters);
    }

    /** Answers on five points, {@code satisfied} of {@code n} in the top two. */
    static Histogram csat(long satisfied, long n) {
        return Histogram.of(1, 0, n - satisfied, 0, satisfied, 0);
    }
}
