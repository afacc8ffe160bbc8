package dev.earshot.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.importing.Imported.Carried;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example in src/docs/importing.md is what the import prints. */
class ImportingDocTest {

    @Test
    void theExampleIsReal() throws IOException {
        List<String> blocks = Pattern.compile("```[a-z]*\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("src/docs/importing.md")).replace("\r\n", "\n"))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        Imported imported =
                SurveyImport.read("visit", "visit.json", blocks.get(1).getBytes(StandardCharsets.UTF_8));
        Carried carried = (Carried) imported;
        assertThat(carried.yaml()).isEqualTo(blocks.get(2));
        assertThat(blocks.get(3).lines().limit(2))
                .containsExactly(carried.leftOut().get(0), carried.notes().get(0));
    }
}
