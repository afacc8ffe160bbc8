package dev.earshot.catalog.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.survey.InviteRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** src/docs/surveys.md says what the reader does. */
class SurveysDocTest {

    private static final Pattern EXAMPLE = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    private final String doc = read();

    private static String read() {
        try {
            return Files.readString(Path.of("src/docs/surveys.md")).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyExampleLoads() {
        List<String> examples =
                EXAMPLE.matcher(doc).results().map(match -> match.group(1)).toList();

        assertThat(examples).hasSizeGreaterThan(5).allSatisfy(example -> {
            String survey = example.startsWith("- ")
                    ? "title: T\nlanguages: [en, de]\nopen: true\nquestions:\n- {id: s, type: nps, text: S}\n" + example
                    : example;
            assertThat(SurveyReader.read("surveys/x.yaml", survey).sound())
                    .as(survey)
                    .isPresent();
        });
    }

    @Test
    void mistakesReadAsShown() {
        String wrong =
                """
                titel: Your visit
                questions:
                  - {id: recommend, text: T, type: npz}
                invite: {trigger: order.paid, delay: 2d}
                """;
        assertThat(SurveyReader.read("surveys/visit.yaml", wrong).findings())
                .hasSize(4)
                .allSatisfy(finding -> assertThat(doc).contains(finding.toString()));
    }

    @Test
    void everyWordIsDocumented() {
        Stream<String> keys = QuestionKeys.TYPES.stream().flatMap(type -> QuestionKeys.of(Optional.of(type)).stream());

        assertThat(Stream.of(keys, SurveyReader.KEYS.stream(), InviteReader.KEYS.stream(), InviteRule.TRIGGERS.stream())
                        .flatMap(words -> words))
                .allSatisfy(word -> assertThat(doc).contains("`" + word + "`"));
        assertThat(Names.RESERVED.keySet()).allSatisfy(word -> assertThat(doc).contains("`" + word + "`"));
    }
}
