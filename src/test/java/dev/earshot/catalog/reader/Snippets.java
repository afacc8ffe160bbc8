package dev.earshot.catalog.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The YAML of src/docs/surveys.md; what is only a part there is made a whole survey. */
public final class Snippets {

    private static final Pattern YAML = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    private Snippets() {}

    public static String doc() {
        try {
            return Files.readString(Path.of("src/docs/surveys.md")).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static List<String> surveys() {
        return YAML.matcher(doc()).results().map(match -> whole(match.group(1))).toList();
    }

    private static String whole(String snippet) {
        if (snippet.startsWith("- ")) {
            return "languages: [en, de]\nopen: true\nquestions:\n- {id: s, type: nps}\n" + snippet;
        }
        boolean asks = Pattern.compile("^(questions|pages):", Pattern.MULTILINE)
                .matcher(snippet)
                .find();
        return asks ? snippet : snippet + "questions: [nps]\n";
    }
}
