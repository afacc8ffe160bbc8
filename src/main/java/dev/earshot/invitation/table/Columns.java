package dev.earshot.invitation.table;

import dev.earshot.purchase.source.NamedFields;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which column is which field. A head is matched generously: "E-Mail", "e_mail" and "EMAIL address" are all the address; a
 * field's own name, such as "order.store", always works.
 */
final class Columns {

    private static final Map<String, String> KNOWN = new HashMap<>();

    static {
        known("customer.email", "email emailaddress mail mailaddress customeremail billingemail emailadresse correo");
        known(
                "customer.firstName",
                "firstname givenname forename customerfirstname billingfirstname vorname prenom nombre");
        known("customer.lastName", "lastname surname familyname customerlastname billinglastname nachname apellido");
        known("customer.locale", "locale language lang customerlocale sprache langue idioma");
        known("customer.country", "country countrycode customercountry billingcountry land pays pais");
        known(NamedFields.TIMEZONE, "timezone tz zeitzone");
        known("customer.consent", "consent marketingconsent optin acceptsmarketing einwilligung");
        known(NamedFields.TYPE, "event type eventtype trigger ereignis");
        known(
                NamedFields.KEY,
                "key eventkey id orderid orderkey ordernumber orderno ordernr order orderref ticketid ticket "
                        + "returnid contactid reference bestellnummer bestellnr auftragsnummer");
        known(
                NamedFields.AT,
                "at date when time datetime timestamp happenedat eventat deliveredat delivered deliverydate "
                        + "shippedat shipped paidat paid completedat completed solvedat solved createdat orderdate placedat datum "
                        + "lieferdatum bestelldatum fecha");
        known("event.test", "test istest");
        known("order.total", "total amount ordertotal grandtotal summe betrag importe montant");
        known("order.currency", "currency ordercurrency wahrung waehrung devise moneda");
        known("order.store", "store shop branch filiale tienda");
    }

    private Columns() {}

    private static void known(String field, String heads) {
        for (String head : heads.split(" ")) {
            KNOWN.put(head, field);
        }
    }

    /** Empty where the head says nothing we use. */
    static Optional<String> field(String head) {
        String trimmed = head.strip();
        Optional<String> own = NamedFields.usual().stream()
                .filter(name -> name.equalsIgnoreCase(trimmed))
                .findFirst();
        if (own.isPresent()) {
            return own;
        }
        return NamedFields.isFact(trimmed) ? Optional.of(trimmed) : Optional.ofNullable(KNOWN.get(plain(trimmed)));
    }

    /** In the order of the file; {@code objections} gets a sentence for every field that two columns claim. */
    static List<TableReport.Column> of(List<String> heads, List<String> objections) {
        List<TableReport.Column> columns = new ArrayList<>();
        Map<String, String> taken = new HashMap<>();
        for (String head : heads) {
            Optional<String> field = field(head);
            field.ifPresent(name -> {
                String first = taken.putIfAbsent(name, head.strip());
                if (first != null) {
                    objections.add("The columns \"" + first + "\" and \"" + head.strip() + "\" are both read as " + name
                            + ". Rename the one that should be left out");
                }
            });
            columns.add(new TableReport.Column(cut(head.strip()), field.orElse("")));
        }
        return columns;
    }

    /** Letters and digits alone, small, without accents. */
    private static String plain(String head) {
        return Normalizer.normalize(head, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    private static String cut(String head) {
        return head.length() > 60 ? head.substring(0, 59) + "…" : head;
    }
}
