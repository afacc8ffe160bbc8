package dev.earshot.insight.turnout.page;

import dev.earshot.insight.segment.FieldWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.turnout.Trait;
import dev.earshot.insight.turnout.Trait.Category;
import dev.earshot.insight.turnout.TurnoutRequest;
import dev.earshot.platform.page.Format;
import dev.earshot.survey.Segment;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What traits and their groups are called. */
record TraitNames(TurnoutRequest request, TurnoutMessages words, FieldWords fields, Format format) {

    /** How figures are spoken of in the same language. */
    Speech speech() {
        return Speech.of(fields.language());
    }

    String of(Trait trait) {
        return switch (trait.kind()) {
            case WORTH -> words.byWorth();
            case DELAY -> words.byDelay();
            case FIELD -> fields.label(field(trait));
        };
    }

    String of(Trait trait, Category category) {
        if (category.isRange()) {
            return range(trait, category);
        }
        return category.name().isEmpty()
                ? words.unknown()
                : category.name().equals(Segment.OTHER) ? words.other() : fields.value(field(trait), category.name());
    }

    private String range(Trait trait, Category category) {
        boolean first = trait.categories().get(0).equals(category);
        boolean last = Double.isNaN(category.below());
        return last
                ? words.atLeast(number(category.from()))
                : first
                        ? words.below(number(category.below()))
                        : words.range(number(category.from()), number(category.below()));
    }

    private String number(double value) {
        BigDecimal shown =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return format.number(shown.setScale(shown.scale() > 0 ? 2 : 0));
    }

    private Segment field(Trait trait) {
        return request.fields().stream()
                .filter(one -> one.field().equals(trait.key()))
                .findFirst()
                .orElseThrow();
    }
}
