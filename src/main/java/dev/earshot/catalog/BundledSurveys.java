package dev.earshot.catalog;

import dev.earshot.platform.yaml.YamlText;
import java.util.List;

/** The shipped surveys inside the jar, for a server that has no surveys directory of its own. */
final class BundledSurveys {

    static final List<String> NAMES = List.of(
            "after-return",
            "after-support",
            "cancellation",
            "delivery",
            "employees",
            "expectations",
            "onboarding",
            "post-purchase",
            "product-review",
            "relationship",
            "store-visit",
            "website");

    private static final SurveyFiles FILES =
            new SurveyFiles(NAMES.stream().map(BundledSurveys::file).toList(), List.of(), true);

    private BundledSurveys() {}

    static SurveyFiles read() {
        return FILES;
    }

    private static SurveyFile file(String name) {
        String path = "surveys/" + name + ".yaml";
        String text = YamlText.bundled("/" + path)
                .orElseThrow(() -> new IllegalStateException("the jar does not hold " + path));
        return SurveyFile.of(path, text);
    }
}
