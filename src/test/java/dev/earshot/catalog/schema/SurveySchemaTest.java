package dev.earshot.catalog.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.earshot.catalog.SurveyFile;
import dev.earshot.catalog.SurveyFiles;
import dev.earshot.catalog.reader.Snippets;
import dev.earshot.catalog.reader.SurveyReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reader, schema and documentation know the same language. */
class SurveySchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SurveySchema.json(), InputFormat.JSON);

    private static List<String> mistakes(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void everyShippedSurveyIsValid() {
        assertThat(SurveyFiles.read(Path.of("surveys")).files().stream().map(SurveyFile::text))
                .isNotEmpty()
                .allSatisfy(survey -> assertThat(mistakes(survey)).isEmpty());
    }

    @Test
    void everyExampleOfTheDocumentationIsValid() {
        assertThat(Snippets.surveys())
                .allSatisfy(survey -> assertThat(mistakes(survey)).as(survey).isEmpty());
    }

    @Test
    void valuesAreTakenAsWritten() {
        assertThat(mistakes("title: 2024\nquestions: [{type: choice, options: {yes: true, 012: 1.10}}]"))
                .isEmpty();
        assertThat(mistakes("questions: [{type: csat, points: 7}]\nsame-as: 12345678"))
                .isEmpty();
        assertThat(mistakes("questions: [{type: csat, points: '7'}]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titel: A\nquestions: [nps]",
                "title: A",
                "questions: []",
                "questions: [npz]",
                "questions: [{id: a}]",
                "questions: [{type: npz}]",
                "questions: [{type: nps, points: 5}]",
                "questions: [{type: csat, points: 4}]",
                "questions: [{type: csat, look: hearts}]",
                "questions: [{type: ces, measures: joy}]",
                "questions: [{type: rating, from: 2}]",
                "questions: [{type: text, max-length: 0}]",
                "questions: [{type: text, required: perhaps}]",
                "questions: [{type: nps, id: Not Plain}]",
                "questions: [{type: choice}]",
                "questions: [{type: choice, options: {a: A}}]",
                "questions: [{type: choice, options: {a: A, b: {lable: B}}}]",
                "questions: [{type: battery, items: {}}]",
                "questions: [{type: battery, items: {a: A, b: B}, ask: two}]",
                "questions: [nps]\npages: [{questions: [csat]}]",
                "pages: [{title: A}]",
                "questions: [nps]\nwho: everybody",
                "questions: [nps]\nwho: open\nopen: true",
                "questions: [nps]\ncloses: next year",
                "questions: [nps]\ntarget: lots",
                "questions: [nps]\ninvite: order.lost",
                "questions: [nps]\ninvite: {delay: 2 days}",
                "questions: [nps]\ninvite: {trigger: order.paid, delay: 2d}",
                "questions: [nps]\nsegments: [shop.name]",
                "questions: [nps]\nsegments: [{field: order.store, most: 1}]",
                "questions: [nps]\ncall-to-action: {text: A, url: 'javascript:alert(1)'}",
                "questions: [nps]\nendings: [{text: A}]",
                "questions: [nps]\nbrand: {color: green}",
                "questions: [nps]\nbrand: {color: '#fff', logo: /../secret.svg}",
                "questions: [nps]\nbrand: {color: '#fff', font: 'a; b'}",
                "questions: [nps]\nat-risk: [{when: 'true', because: A, points: 0}]",
                "questions: [nps]\ncharter: [{promise: A, question: nps}]",
                "questions: [nps]\nsame-as: latest",
                "- nps"
            })
    void whatTheReaderRefusesTheSchemaRefusesToo(String yaml) {
        assertThat(SurveyReader.read("surveys/x.yaml", yaml).sound()).isEmpty();
        assertThat(mistakes(yaml)).isNotEmpty();
    }

    @Test
    void everyKeyIsInATableOfTheDocumentationAndEveryTableIsOfKeys() {
        Set<String> keys = Stream.of(
                        Stream.of(SurveyKeys.SURVEY, QuestionKeys.of(Optional.empty())),
                        SurveyKeys.PARTS.stream(),
                        QuestionKeys.PARTS.stream())
                .flatMap(groups -> groups)
                .flatMap(group -> group.names().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        // Told in sentences, not in tables: what a link is, and an option in a list.
        Set<String> toldInWords = Set.of("url", "value");

        Set<String> tabled = Pattern.compile("\\| Key \\|.*\\n\\|[-|]+\\|\\n((?:\\|.*\\n)+)")
                .matcher(Snippets.doc())
                .results()
                .flatMap(table -> table.group(1).lines())
                .flatMap(line -> Arrays.stream(line.split("\\|")[1].split(",")))
                .map(cell -> cell.replaceAll("[` ]", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(keys).containsAll(tabled);
        assertThat(tabled)
                .containsAll(
                        keys.stream().filter(key -> !toldInWords.contains(key)).toList());
        assertThat(Snippets.doc()).contains("`url`", "`{value: price, label: The price}`");
    }

    @Test
    void everyTypeIsInTheDocumentation() {
        assertThat(QuestionKeys.TYPES).allSatisfy(type -> assertThat(Snippets.doc())
                .containsPattern("`" + type + "`|### (.*, )?" + type + "\\b"));
    }
}
