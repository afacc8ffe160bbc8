package dev.earshot.catalog.importing.surveyjs;

import dev.earshot.catalog.importing.draft.Json;
import dev.earshot.catalog.importing.draft.Options;
import dev.earshot.catalog.importing.draft.Phrases;
import dev.earshot.catalog.importing.draft.Report;
import dev.earshot.catalog.importing.draft.Usual;
import dev.earshot.catalog.importing.draft.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The options of a radiogroup, dropdown, checkbox or tagbox, with those SurveyJS adds by a flag. */
record Choices(Phrases phrases, Report report) {

    private record Choice(String value, Words label) {}

    Optional<Options> read(Json element, Json named, boolean many) {
        String order = element.at("choicesOrder").text("none");
        Options options = new Options(many, order.equals("random"));
        for (Choice choice : sorted(element.at("choices").items(), order)) {
            if (options.knows(choice.value)) {
                report.left(element.at("choices"), "the value " + Report.shown(choice.value) + " stands there twice");
            } else {
                options.add(choice.value, choice.value, choice.label);
            }
        }
        for (Json item : element.at("choices").items()) {
            for (String key : List.of("visibleIf", "enableIf", "imageLink")) {
                if (item.at(key).given()) {
                    report.left(item.at(key), "an option has words and is there for everybody");
                }
            }
        }
        special(element, options);
        if (options.size() < Options.FEWEST || options.size() > Options.MOST) {
            report.left(named, "a choice has 2 to 30 options, this one " + options.size());
            return Optional.empty();
        }
        return Optional.of(options);
    }

    private List<Choice> sorted(List<Json> items, String order) {
        Comparator<Choice> byLabel =
                Comparator.comparing(choice -> choice.label.first(), String.CASE_INSENSITIVE_ORDER);
        List<Choice> choices = items.stream()
                .filter(item -> !Ratings.value(item).isEmpty())
                .map(item -> new Choice(Ratings.value(item), Ratings.label(item, phrases)))
                .toList();
        return switch (order) {
            case "asc" -> choices.stream().sorted(byLabel).toList();
            case "desc" -> choices.stream().sorted(byLabel.reversed()).toList();
            default -> choices;
        };
    }

    private void special(Json element, Options options) {
        if (flag(element, "showNoneItem", "hasNone")) {
            options.addExclusive("none", words(element, "noneText", Usual.NONE));
        }
        if (flag(element, "showRefuseItem", "hasRefuse")) {
            options.addExclusive("refused", words(element, "refuseText", Usual.REFUSED));
        }
        if (flag(element, "showDontKnowItem", "hasDontKnow")) {
            options.addExclusive("dontknow", words(element, "dontKnowText", Usual.UNKNOWN));
        }
        if (flag(element, "showOtherItem", "hasOther")) {
            options.addOther("other", words(element, "otherText", Usual.OTHER));
        }
    }

    private static boolean flag(Json element, String name, String older) {
        return element.at(name).is(true) || element.at(older).is(true);
    }

    private Words words(Json element, String key, Usual usual) {
        return phrases.read(element.at(key)).orElseGet(() -> usual.in(phrases));
    }
}
