package dev.earshot.catalog.page;

import dev.earshot.catalog.page.YamlLine.Kind;
import dev.earshot.catalog.page.YamlLine.Piece;
import dev.earshot.platform.yaml.Finding;
import dev.earshot.platform.yaml.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A file line by line, with its problems where they are. */
final class YamlListing {

    /** "text: |": what is indented below is one text. */
    private static final Pattern BLOCK = Pattern.compile(".*[:-]\\s+[|>][0-9+-]*\\s*(#.*)?");

    private YamlListing() {}

    static List<YamlLine> of(String text, List<Finding> findings) {
        List<YamlLine> lines = new ArrayList<>();
        int block = Integer.MAX_VALUE;
        for (String line : text.lines().toList()) {
            int number = lines.size() + 1;
            boolean inBlock = line.isBlank() || indent(line) > block;
            List<Piece> pieces = inBlock ? List.of(new Piece(Kind.PLAIN, line)) : YamlPieces.of(line);
            block = inBlock ? block : BLOCK.matcher(line).matches() ? indent(line) : Integer.MAX_VALUE;
            List<String> problems = new ArrayList<>();
            for (Finding finding : findings) {
                if (finding instanceof Problem && finding.line() == number) {
                    pieces = YamlPieces.underlined(pieces, finding.column() - 1);
                    problems.add(Words.sentence(finding));
                }
            }
            lines.add(new YamlLine(number, pieces, problems));
        }
        return lines;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
