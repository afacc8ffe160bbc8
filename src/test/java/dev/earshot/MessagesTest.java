package dev.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every bundle of words is whole in every language: English in its interface, the others in a file each. Respondents read
 * five languages, those who are signed in two.
 */
class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    private static final List<String> FOR_RESPONDENTS = List.of("de", "fr", "es", "ar");

    private static final List<String> FOR_ANALYSTS = List.of("de");

    /** Languages besides English by bundle. Package-private ones are found by their class's name. */
    private static final Map<Class<?>, List<String>> BUNDLES = Map.ofEntries(
            Map.entry(load("response.view.AskMessages"), FOR_RESPONDENTS),
            Map.entry(load("customer.StopMessages"), FOR_RESPONDENTS),
            Map.entry(load("insight.charter.CharterMessages"), FOR_RESPONDENTS),
            Map.entry(load("invitation.mail.MailMessages"), FOR_RESPONDENTS),
            Map.entry(load("platform.problem.ProblemMessages"), FOR_ANALYSTS),
            Map.entry(load("account.FrameMessages"), FOR_ANALYSTS),
            Map.entry(load("account.DoorMessages"), FOR_ANALYSTS),
            Map.entry(load("invitation.queue.gate.HoldMessages"), FOR_ANALYSTS),
            Map.entry(load("catalog.page.SurveyMessages"), FOR_ANALYSTS),
            Map.entry(load("catalog.page.VersionMessages"), FOR_ANALYSTS),
            Map.entry(load("purchase.page.InboxMessages"), FOR_ANALYSTS),
            Map.entry(load("invitation.page.OutboxMessages"), FOR_ANALYSTS),
            Map.entry(load("invitation.upload.UploadMessages"), FOR_ANALYSTS),
            Map.entry(load("response.clicks.ClickMessages"), FOR_ANALYSTS),
            Map.entry(load("followup.list.AtRiskMessages"), FOR_ANALYSTS),
            Map.entry(load("insight.delivery.DeliveryMessages"), FOR_ANALYSTS),
            Map.entry(load("insight.delivery.ReasonMessages"), FOR_ANALYSTS),
            Map.entry(load("insight.overview.page.OverviewMessages"), FOR_ANALYSTS),
            Map.entry(load("insight.trend.MetricMessages"), FOR_ANALYSTS),
            Map.entry(load("insight.trend.FigureMessages"), FOR_ANALYSTS),
            Map.entry(load("insight.trend.page.TrendMessages"), FOR_ANALYSTS),
            Map.entry(load("insight.driver.page.DriverMessages"), FOR_ANALYSTS),
            Map.entry(load("insight.turnout.page.TurnoutMessages"), FOR_ANALYSTS),
            Map.entry(load("insight.response.page.ResponseMessages"), FOR_ANALYSTS),
            Map.entry(load("insight.response.export.page.ExportMessages"), FOR_ANALYSTS),
            Map.entry(load("insight.figure.definition.DefinitionMessages"), FOR_ANALYSTS),
            Map.entry(load("insight.figure.page.OpenedMessages"), FOR_ANALYSTS),
            Map.entry(load("insight.topic.page.TopicMessages"), FOR_ANALYSTS),
            Map.entry(load("insight.topic.review.ReviewMessages"), FOR_ANALYSTS),
            Map.entry(load("insight.digest.mail.DigestMessages"), FOR_ANALYSTS),
            Map.entry(load("insight.digest.page.DigestPageMessages"), FOR_ANALYSTS),
            Map.entry(load("insight.segment.FieldMessages"), FOR_ANALYSTS),
            Map.entry(load("insight.touchpoint.TouchpointMessages"), FOR_ANALYSTS),
            Map.entry(load("insight.touchpoint.support.HelpMessages"), FOR_ANALYSTS),
            Map.entry(load("followup.reason.RiskMessages"), FOR_ANALYSTS),
            Map.entry(load("followup.desk.FollowUpMessages"), FOR_ANALYSTS),
            Map.entry(load("followup.person.DecisionMessages"), FOR_ANALYSTS),
            Map.entry(load("followup.person.PersonMessages"), FOR_ANALYSTS),
            Map.entry(load("insight.segment.SegmentMessages"), FOR_ANALYSTS));

    @Test
    void everyBundleHasAFileInEachLanguage() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(BUNDLES.entrySet().stream()
                            .flatMap(bundle -> bundle.getValue().stream()
                                    .map(language -> name(bundle.getKey()) + "_" + language + ".properties"))
                            .toList());
        }
    }

    @Test
    void everyKeyIsTranslatedAndNoneIsLeftOver() {
        BUNDLES.forEach((type, languages) -> languages.forEach(language -> assertThat(
                        words(name(type), language).stringPropertyNames())
                .as(name(type) + "_" + language)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(type.getMethods()).map(Method::getName).toList())));
    }

    @Test
    void everyTranslationKeepsItsPlaceholders() {
        BUNDLES.forEach((type, languages) -> languages.forEach(language -> {
            String bundle = name(type);
            Properties words = words(bundle, language);
            for (Method method : type.getMethods()) {
                String translated = words.getProperty(method.getName(), "");
                assertThat(translated)
                        .as(bundle + "_" + language + ": " + method.getName())
                        .isNotBlank();
                assertThat(placeholders(translated))
                        .as(bundle + "_" + language + ": " + method.getName())
                        .isEqualTo(
                                placeholders(method.getAnnotation(Message.class).value()));
            }
        }));
    }

    private static Set<String> placeholders(String words) {
        return PLACEHOLDER
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String bundle, String language) {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(FOLDER.resolve(bundle + "_" + language + ".properties"))) {
            words.load(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return words;
    }

    private static String name(Class<?> bundle) {
        return bundle.getAnnotation(MessageBundle.class).value();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName("dev.earshot." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
