package dev.earshot.insight.driver.page;

import dev.earshot.account.Frame;
import dev.earshot.insight.driver.DriverReport;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.score.driver.map.DriverMap;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Instead of drivers: what is missing, or what is being worked out.
 *
 * @param waits whether the page loads again by itself
 * @param unrated whether the survey asks for no ratings
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DriverGapPage(Frame frame, DriverScope scope, String title, String sentence, boolean waits, boolean unrated)
        implements TemplateInstance {

    static TemplateInstance unrated(DriverScope scope) {
        DriverMessages words = words(scope);
        String metric = new MetricWords(
                        scope.request().metric(), Speech.of(scope.frame().language()))
                .name();
        return page(scope, words.unratedTitle(), words.unrated(metric), false, true);
    }

    /** @param answers to the headline question that are looked at */
    static TemplateInstance counting(DriverScope scope, long answers) {
        DriverMessages words = words(scope);
        String count = Format.of(scope.frame().language()).count(answers);
        return page(scope, words.countingTitle(count), words.counting(), true, false);
    }

    /** Of a map that is withheld. */
    static TemplateInstance withheld(DriverScope scope, DriverReport report) {
        DriverMessages words = words(scope);
        Format format = Format.of(scope.frame().language());
        DriverMap map = report.map();
        if (map.used() >= report.needed()) {
            return page(scope, words.unexplainedTitle(), words.unexplained(), false, false);
        }
        String sentence = words.few(
                format.count(map.used()),
                format.count(report.needed()),
                format.count(report.request().attributes().size()),
                format.count(report.needed() - map.used()));
        return page(scope, words.fewTitle(), sentence, false, false);
    }

    private static TemplateInstance page(
            DriverScope scope, String title, String sentence, boolean waits, boolean unrated) {
        return new DriverGapPage(scope.frame(), scope, title, sentence, waits, unrated)
                .setLocale(scope.frame().language());
    }

    private static DriverMessages words(DriverScope scope) {
        return PreferredLanguage.words(DriverMessages.class, scope.frame().language());
    }
}
