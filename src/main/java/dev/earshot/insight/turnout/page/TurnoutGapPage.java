package dev.earshot.insight.turnout.page;

import dev.earshot.account.Frame;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Instead of figures: what is missing, or what is being counted.
 *
 * @param waits whether the page loads again by itself
 * @param delivery whether the page of deliveries says more
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TurnoutGapPage(Frame frame, TurnoutScope scope, String title, String sentence, boolean waits, boolean delivery)
        implements TemplateInstance {

    static TemplateInstance open(TurnoutScope scope) {
        TurnoutMessages words = words(scope);
        return page(scope, words.openTitle(), words.open(), false, false);
    }

    static TemplateInstance nobody(TurnoutScope scope) {
        TurnoutMessages words = words(scope);
        return page(scope, words.emptyTitle(), words.empty(), false, true);
    }

    static TemplateInstance interrupted(TurnoutScope scope) {
        TurnoutMessages words = words(scope);
        return page(scope, words.slowTitle(), words.slow(), false, false);
    }

    /** @param sent mails behind the events that are looked at */
    static TemplateInstance counting(TurnoutScope scope, long sent) {
        TurnoutMessages words = words(scope);
        String count = Format.of(scope.frame().language()).count(sent);
        return page(scope, words.countingTitle(count), words.counting(), true, false);
    }

    private static TemplateInstance page(
            TurnoutScope scope, String title, String sentence, boolean waits, boolean delivery) {
        return new TurnoutGapPage(scope.frame(), scope, title, sentence, waits, delivery)
                .setLocale(scope.frame().language());
    }

    private static TurnoutMessages words(TurnoutScope scope) {
        return PreferredLanguage.words(TurnoutMessages.class, scope.frame().language());
    }
}
