package dev.earshot.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Worked examples, each computed independently by R packages and in Python. */
public final class Vectors {

    /** Closed forms, relative. */
    public static final double CLOSED_FORM = 1e-9;
    /** Limits found by bisection, in points of the figure. */
    public static final double BISECTION = 1e-7;
    /** Fits that are repeated until they stand still. */
    public static final double ITERATED = 1e-6;

    private Vectors() {}

    /** One example; it prints as its id. */
    public record Case(String id, JsonNode input, JsonNode expected) {

        public long whole(String field) {
            assertThat(input.has(field)).as(field).isTrue();
            return input.get(field).asLong();
        }

        public double number(String field) {
            assertThat(input.has(field)).as(field).isTrue();
            return input.get(field).asDouble();
        }

        public long[] counts(String field) {
            return counts(input.get(field));
        }

        /** A list of numbers; a list of one stands in the files as the number itself. */
        public double[] numbers(String field) {
            assertThat(input.has(field)).as(field).isTrue();
            return numbers(input.get(field));
        }

        public static double[] numbers(JsonNode list) {
            return list.isNumber()
                    ? new double[] {list.asDouble()}
                    : StreamSupport.stream(list.spliterator(), false)
                            .mapToDouble(JsonNode::asDouble)
                            .toArray();
        }

        /** Asserts each number of a list. */
        public void expects(String field, double[] actual, double tolerance) {
            assertThat(expected.has(field)).as(field).isTrue();
            expectsAll(id + " " + field, numbers(expected.get(field)), actual, tolerance);
        }

        /** Asserts positions, which the files count from 1 and Java from 0. */
        public void expectsPositions(String field, int[] actual) {
            assertThat(expected.has(field)).as(field).isTrue();
            assertThat(IntStream.of(actual).mapToObj(i -> i + 1.0).toList())
                    .as(id + " " + field)
                    .isEqualTo(DoubleStream.of(numbers(expected.get(field)))
                            .boxed()
                            .toList());
        }

        public static long[] counts(JsonNode list) {
            return StreamSupport.stream(list.spliterator(), false)
                    .mapToLong(JsonNode::asLong)
                    .toArray();
        }

        /** Asserts that {@code actual} is what the example expects: a number, or nothing for null. */
        public void expects(String field, OptionalDouble actual, double tolerance) {
            assertThat(expected.has(field)).as(field).isTrue();
            if (expected.get(field).isNull()) {
                assertThat(actual).as(id + " " + field).isEmpty();
            } else {
                double wanted = expected.get(field).asDouble();
                assertThat(actual).as(id + " " + field).isPresent();
                near(id + " " + field, actual.getAsDouble(), wanted, tolerance);
            }
        }

        public void expects(String field, double actual, double tolerance) {
            expects(field, OptionalDouble.of(actual), tolerance);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** @param name of the file without ".json" */
    public static Stream<Case> read(String name) {
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

    /** The one file of a vector that has a single example, beside a table of data. */
    public static JsonNode document(String name) {
        try (InputStream file = Vectors.class.getResourceAsStream("/vectors/" + name + ".json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Columns of numbers by name, of the file {@code name}.csv. An empty cell is NaN. */
    public static Map<String, double[]> table(String name) {
        try (InputStream file = Vectors.class.getResourceAsStream("/vectors/" + name + ".csv")) {
            List<String[]> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replace("\"", "").split(",", -1))
                    .toList();
            Map<String, double[]> columns = new LinkedHashMap<>();
            for (int c = 0; c < lines.get(0).length; c++) {
                int column = c;
                columns.put(
                        lines.get(0)[c],
                        lines.stream()
                                .skip(1)
                                .mapToDouble(
                                        line -> line[column].isEmpty() ? Double.NaN : Double.parseDouble(line[column]))
                                .toArray());
            }
            return columns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void expectsAll(String what, double[] wanted, double[] actual, double tolerance) {
        assertThat(actual).as(what).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.length; i++) {
            near(what + "[" + i + "]", actual[i], wanted[i], tolerance);
        }
    }

    private static void near(String what, double actual, double wanted, double tolerance) {
        double margin = tolerance == CLOSED_FORM ? tolerance * Math.max(1, Math.abs(wanted)) : tolerance;
        assertThat(actual).as(what).isCloseTo(wanted, within(margin));
    }

    /** Answers with so many detractors, passives and promoters. */
    public static Histogram nps(long detractors, long passives, long promoters) {
        return Histogram.of(0, 0, 0, 0, 0, 0, 0, detractors, 0, passives, 0, promoters);
    }

    /** Answers on five points, {@code satisfied} of {@code n} in the top two. */
    public static Histogram csat(long satisfied, long n) {
        return Histogram.of(1, 0, n - satisfied, 0, satisfied, 0);
    }
}
