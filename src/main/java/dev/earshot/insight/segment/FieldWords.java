package dev.earshot.insight.segment;

import dev.earshot.insight.trend.Slice;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.survey.Segment;
import java.util.Locale;

/**
 * What a field and its values are called.
 *
 * @param language of the reader
 */
public record FieldWords(String language) {

    private static final int CODE = 2;

    /** The survey's own label, else a word for fields everybody knows, else the name with spaces. */
    public String label(Segment field) {
        return field.label().map(text -> text.in(language)).orElseGet(() -> known(field.field()));
    }

    /** "Store: North". */
    public String of(Slice slice) {
        return label(slice.field()) + ": " + value(slice.field(), slice.value());
    }

    /** A line of a comparison: one value, or two that are crossed. */
    String line(SegmentRequest request, String segment) {
        if (request.with().isEmpty()) {
            return value(request.by(), segment);
        }
        String[] pair = segment.split(SegmentRequest.CROSS, 2);
        return value(request.by(), pair[0])
                + SegmentRequest.CROSS
                + value(request.with().orElseThrow(), pair[1]);
    }

    /** A country is kept as its code; "(other)" stands for all values beyond the most a field tells apart. */
    public String value(Segment field, String value) {
        if (value.equals(Segment.OTHER)) {
            return PreferredLanguage.words(FieldMessages.class, language).other();
        }
        boolean country = field.field().equals("customer.country") && value.length() == CODE;
        return country ? new Locale("", value).getDisplayCountry(Locale.forLanguageTag(language)) : value;
    }

    private String known(String field) {
        FieldMessages words = PreferredLanguage.words(FieldMessages.class, language);
        return switch (field) {
            case "order.store" -> words.store();
            case "order.courier" -> words.courier();
            case "order.channel", "ticket.channel" -> words.channel();
            case "order.currency" -> words.currency();
            case "customer.country" -> words.country();
            case "customer.locale" -> words.language();
            case "customer.segment" -> words.group();
            case "ticket.topic" -> words.topic();
            case "return.reason" -> words.reason();
            default -> field.replace('.', ' ').replace('-', ' ').replace('_', ' ');
        };
    }
}
