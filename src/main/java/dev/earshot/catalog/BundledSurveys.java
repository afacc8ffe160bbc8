package dev.earshot.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The shipped surveys inside the jar, for a server that has no surveys directory of its own. */
final class BundledSurveys {

    static final List<String> NAMES = List.of("after-return", "after-support", "post-purchase");

    private BundledSurveys() {}

    static SurveyFiles read() {
        return new SurveyFiles(NAMES.stream().map(BundledSurveys::file).toList(), List.of());
    }

    private static SurveyFile file(String name) {
        String path = "surveys/" + name + ".yaml";
        try (InputStream in = BundledSurveys.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalStateException("the jar does not hold " + path);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new SurveyFile(path, text, SurveyReader.read(path, text));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " in the jar", e);
        }
    }
}
