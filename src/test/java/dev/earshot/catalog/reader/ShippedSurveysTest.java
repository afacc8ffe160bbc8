package dev.earshot.catalog.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.SurveyFiles;
import dev.earshot.catalog.schema.QuestionKeys;
import dev.earshot.survey.InviteRule;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Block;
import dev.earshot.survey.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The surveys at the top level are at once examples, defaults and test data. */
class ShippedSurveysTest {

    private final SurveyFiles read = SurveyFiles.read(Path.of("surveys"));

    private Stream<Survey> surveys() {
        return read.files().stream()
                .map(file -> file.reading().sound().orElseThrow().survey());
    }

    @Test
    void allLoadWithoutAWord() {
        assertThat(read.problems()).isEmpty();
        assertThat(read.files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.reading().findings()).isEmpty());
    }

    @Test
    void allSpeakFiveLanguages() {
        assertThat(surveys())
                .allSatisfy(survey -> assertThat(survey.languages()).containsExactly("en", "de", "fr", "es", "ar"));
    }

    @Test
    void noneSendsAnythingUntilSwitchedOn() {
        assertThat(surveys().flatMap(survey -> survey.invite().stream()))
                .isNotEmpty()
                .noneMatch(InviteRule::active);
    }

    @Test
    void theirQuestionsKeepTheirIds() {
        assertThat(surveys().collect(Collectors.toMap(Survey::id, survey -> survey.questions()
                        .map(Question::id)
                        .toList())))
                .containsEntry(
                        "post-purchase",
                        List.of(
                                "recommend",
                                "reason",
                                "courtesy",
                                "speed",
                                "quality",
                                "mattered",
                                "recipient",
                                "anything-else"))
                .containsEntry(
                        "after-support",
                        List.of("satisfied", "reason", "solved", "courtesy", "speed", "first-contact", "still-open"))
                .containsEntry("after-return", List.of("easy", "reason", "speed", "hurdles"));
    }

    @Test
    void everyTypeOfQuestionHasAnExample() {
        Set<String> shipped = surveys()
                .flatMap(survey -> survey.pages().stream())
                .flatMap(page -> page.blocks().stream())
                .map(block -> block.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shipped)
                .containsExactlyElementsOf(
                        types(Block.class).map(Class::getSimpleName).sorted().toList());
    }

    @Test
    void theWordInTheFileIsTheNameOfTheClass() {
        assertThat(types(Block.class)
                        .map(type ->
                                type.getSimpleName().replace("Question", "").toLowerCase()))
                .containsExactlyInAnyOrderElementsOf(QuestionKeys.TYPES);
        assertThat(surveys().flatMap(Survey::questions))
                .allSatisfy(question -> assertThat(question.getClass().getSimpleName())
                        .isEqualToIgnoringCase(question.type() + "Question"));
    }

    @Test
    void theWordInTheFileIsTheNameOfTheFragment() {
        assertThat(QuestionKeys.TYPES).allSatisfy(type -> assertThat(Path.of("templates", "tags", type + ".html"))
                .exists());
    }

    private static Stream<Class<?>> types(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ShippedSurveysTest::types)
                : Stream.of(type);
    }

    @Test
    void theFirstSurveyOfTheReadmeCanBeReadAsItStands() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```yaml\n") + "```yaml\n".length();
        String yaml = readme.substring(start, readme.indexOf("```", start));
        assertThat(SurveyReader.read("surveys/first.yaml", yaml).findings()).isEmpty();
    }
}
