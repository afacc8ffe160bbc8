package dev.earshot.customer;

import dev.earshot.platform.Keys;
import dev.earshot.platform.secret.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** Finds an address without knowing it: HMAC-SHA256(pepper, address in lower case), 64 hex digits. */
@ApplicationScoped
class AddressKey {

    private final Keys keys;

    AddressKey(Keys keys) {
        this.keys = keys;
    }

    /** Tags ("+shop") and dots are kept: they are different addresses to their provider. */
    String of(String email) {
        String normal = email.strip().toLowerCase(Locale.ROOT);
        return HexFormat.of().formatHex(Secret.mac(keys.get(Keys.Name.PEPPER), normal));
    }

    /** The keys of addresses, by address. */
    Map<String, String> of(Collection<String> emails) {
        Map<String, String> keys = new HashMap<>();
        emails.forEach(email -> keys.put(email, of(email)));
        return keys;
    }
}
