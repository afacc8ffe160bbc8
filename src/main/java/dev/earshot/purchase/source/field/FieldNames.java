package dev.earshot.purchase.source.field;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The names a field can have, and what those mean that are ours. */
public final class FieldNames {

    public static final String TYPE = "event.type";
    public static final String KEY = "event.key";
    public static final String AT = "event.at";
    public static final String TEST = "event.test";
    public static final String EMAIL = "customer.email";
    public static final String FIRST_NAME = "customer.firstName";
    public static final String LAST_NAME = "customer.lastName";
    public static final String LOCALE = "customer.locale";
    public static final String COUNTRY = "customer.country";
    public static final String CONSENT = "customer.consent";
    public static final String ORDER = "order.id";
    public static final String CURRENCY = "order.currency";

    /** Without these there is nothing to remember at all. */
    public static final List<String> OF_EVERY_EVENT = List.of(TYPE, KEY, AT);

    /** Without these nobody can be asked. */
    public static final List<String> ALWAYS_REQUIRED = List.of(TYPE, KEY, AT, EMAIL);

    /** Fields whose meaning is ours; every other one is a fact and text unless its mapping says otherwise. */
    public static final Map<String, Converter> MEANINGS = Map.ofEntries(
            Map.entry(TYPE, Converter.STRING),
            Map.entry(KEY, Converter.STRING),
            Map.entry(AT, Converter.INSTANT),
            Map.entry(TEST, Converter.BOOL),
            Map.entry(EMAIL, Converter.EMAIL),
            Map.entry(FIRST_NAME, Converter.STRING),
            Map.entry(LAST_NAME, Converter.STRING),
            Map.entry(LOCALE, Converter.LOCALE),
            Map.entry(COUNTRY, Converter.CODE),
            Map.entry(CONSENT, Converter.BOOL),
            Map.entry(ORDER, Converter.STRING),
            Map.entry("order.total", Converter.DECIMAL),
            Map.entry("order.items", Converter.COUNT),
            Map.entry(CURRENCY, Converter.CODE),
            Map.entry("ticket.firstResponseMinutes", Converter.DECIMAL),
            Map.entry("ticket.firstContact", Converter.BOOL));

    /** Fields an event has a component for; all others are facts. */
    private static final Set<String> OWN_PLACE =
            Set.of(TYPE, KEY, AT, TEST, EMAIL, FIRST_NAME, LAST_NAME, LOCALE, COUNTRY, CONSENT);

    /** Read wrongly, these would write to somebody who must not be written to: they are never just left out. */
    static final Set<String> NEVER_GUESSED = Set.of(TEST, CONSENT);

    /** Characters of a type. */
    public static final int LONGEST_TYPE = 60;

    static final Set<String> NEVER_CUT = Set.of(TYPE, KEY, ORDER);

    private static final Pattern FACT =
            Pattern.compile("(order|customer|ticket|return|shop)\\.[A-Za-z][A-Za-z0-9_]{0,40}");

    private FieldNames() {}

    public static boolean mayBeNamed(String name) {
        return MEANINGS.containsKey(name) || FACT.matcher(name).matches();
    }

    public static boolean isFact(String name) {
        return !OWN_PLACE.contains(name);
    }
}
