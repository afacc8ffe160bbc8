package dev.earshot.platform.signature;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The five entities WordPress decodes by wp_specialchars_decode with ENT_QUOTES, in one pass: "&amp;amp;lt;" stays "&amp;lt;". */
final class HtmlEntities {

    private static final Pattern ENTITY =
            Pattern.compile("&(amp|lt|gt|quot|#0*(?:34|38|39|60|62)|#[xX]0*(?:22|26|27));");

    private static final Map<String, String> MEANING = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("#34", "\""),
            Map.entry("#38", "&"),
            Map.entry("#39", "'"),
            Map.entry("#60", "<"),
            Map.entry("#62", ">"),
            Map.entry("#x22", "\""),
            Map.entry("#x26", "&"),
            Map.entry("#x27", "'"));

    private static final Pattern PADDING = Pattern.compile("(?<=^#x?)0+");

    private HtmlEntities() {}

    static String decode(String text) {
        return ENTITY.matcher(text).replaceAll(entity -> {
            String name = PADDING.matcher(entity.group(1).replace('X', 'x')).replaceFirst("");
            return Matcher.quoteReplacement(MEANING.getOrDefault(name, entity.group()));
        });
    }
}
