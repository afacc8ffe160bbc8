package dev.earshot.purchase.source.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of one source. The file is cut before it is read as YAML: an open quote in one source would otherwise take
 * all that follow with it.
 *
 * @param id what its first line seems to name; empty where that is unclear
 * @param text the lines, after as many empty ones as stand before them: positions stay those of the file
 */
record SourceSection(String id, String text) {

    /** A line that begins a top-level key. */
    private static final Pattern BEGINS = Pattern.compile("^[^\\s#}\\]%.-].*");

    private static final Pattern ID = Pattern.compile("^[\"']?([^\"':\\s]+)");

    static List<SourceSection> of(String file) {
        List<SourceSection> sections = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String id = "";
        int number = 0;
        boolean begun = false;
        for (String line :
                (file.startsWith("\uFEFF") ? file.substring(1) : file).lines().toList()) {
            if (BEGINS.matcher(line).matches()) {
                if (begun) {
                    sections.add(new SourceSection(id, text.toString()));
                    text = new StringBuilder("\n".repeat(number));
                }
                Matcher named = ID.matcher(line);
                id = named.find() ? named.group(1) : "";
                begun = true;
            }
            text.append(line).append('\n');
            number++;
        }
        sections.add(new SourceSection(id, text.toString()));
        return sections;
    }
}
