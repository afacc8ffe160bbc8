package dev.earshot.score.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * R's survey package on its data set api: the schools of 15 of 757 Californian school districts, their Academic Performance
 * Index in 2000, weighted to the types of school and whether they met their growth target. Public records of the state.
 */
class CaliforniaSchoolsTest {

    private static final int DISTRICTS = 757;

    private final List<double[]> schools = read();
    private final int[] district = column(0);
    private final int[][] categories = {column(1), column(2)};
    private final double[] index =
            schools.stream().mapToDouble(school -> school[3]).toArray();

    @Test
    void haveTheMeanAndErrorOfTheSurveyPackage() {
        double[] equal = new double[index.length];
        Arrays.fill(equal, 1);
        WeightedMean mean = WeightedMean.of(index, equal).orElseThrow();
        assertThat(mean.value()).isCloseTo(644.17, within(.005));
        assertThat(mean.clusteredError(new int[][] {}, district, 15.0 / DISTRICTS)
                        .orElseThrow())
                .isCloseTo(23.54, within(.005));
    }

    @Test
    void haveItsRakedMeanAndErrorToo() {
        double[][] margins = {{4421, 755, 1018}, {1072, 5122}};
        Raking raking = Raking.of(categories, margins);
        WeightedMean mean = WeightedMean.of(index, raking.weights()).orElseThrow();
        assertThat(mean.value()).isCloseTo(641.23, within(.005));
        assertThat(mean.clusteredError(categories, district, 15.0 / DISTRICTS).orElseThrow())
                .isCloseTo(23.70, within(.005));
    }

    private int[] column(int i) {
        return schools.stream().mapToInt(school -> (int) school[i]).toArray();
    }

    /** District, type (elementary, high, middle), target met, index. */
    private static List<double[]> read() {
        try (InputStream file = CaliforniaSchoolsTest.class.getResourceAsStream("/published/apiclus1.csv")) {
            ToDoubleFunction<String> number = Double::parseDouble;
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line ->
                            Arrays.stream(line.split(",")).mapToDouble(number).toArray())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
