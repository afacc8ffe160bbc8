package dev.earshot.insight.response.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowSheetsTest {

    @TempDir
    Path directory;

    @Test
    void aFullSheetIsFollowedByAnotherWithTheSameHead() throws IOException {
        Map<String, Document> files = written(3, List.of(1, "one"), List.of(2, "two"), List.of(3, "three"));
        assertThat(files.get("xl/workbook.xml").select("sheet").eachAttr("name"))
                .containsExactly("Responses 1", "Responses 2");
        assertThat(files.get("xl/worksheets/sheet1.xml").select("c").eachText())
                .containsExactly("score", "reason", "1", "one", "2", "two");
        assertThat(files.get("xl/worksheets/sheet2.xml").select("c").eachText())
                .containsExactly("score", "reason", "3", "three");
    }

    @Test
    void wordsStayWordsWhateverTheyLookLike() throws IOException {
        Document sheet =
                written(10, List.of("", "=1+1 & <b>\u0001\uD83D\uDE00")).get("xl/worksheets/sheet1.xml");
        assertThat(sheet.select("f")).isEmpty();
        assertThat(sheet.select("row").last().text()).isEqualTo("=1+1 & <b>\uD83D\uDE00");
        assertThat(sheet.select("row").last().select("c").eachAttr("r")).containsExactly("B2");
    }

    @SafeVarargs
    private Map<String, Document> written(int most, List<Object>... rows) throws IOException {
        Path file = directory.resolve("rows.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            RowSheets sheets = new RowSheets(out, List.of("score", "reason"), most);
            for (List<Object> row : rows) {
                sheets.add(row);
                sheets.flush();
            }
            sheets.finish();
        }
        Map<String, Document> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                files.put(entry.getName(), Jsoup.parse(text, "", Parser.xmlParser()));
            }
        }
        return files;
    }
}
