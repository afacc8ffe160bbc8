package dev.earshot.insight.trend.page;

import dev.earshot.insight.chart.TrendChart;
import dev.earshot.insight.segment.FieldWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.Trend;
import dev.earshot.platform.page.PreferredLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The chart as a file that needs no stylesheet.
 *
 * @param title what is drawn
 * @param desc what it says
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TrendPicture(String title, String desc, TrendChart chart) implements TemplateInstance {

    static TrendPicture of(Trend trend, String language) {
        TrendMessages says = PreferredLanguage.words(TrendMessages.class, language);
        Speech speech = Speech.of(language);
        String title = trend.request().asked().survey().title().in(language) + " – "
                + TrendPage.title(trend.request(), says, speech)
                + trend.request()
                        .slice()
                        .map(slice -> ", " + new FieldWords(language).of(slice))
                        .orElse("");
        String finding = trend.isEmpty()
                ? says.emptyTitle()
                : TrendFinding.of(trend, says, speech).finding().text();
        return new TrendPicture(title, finding, TrendChart.of(trend, speech));
    }
}
