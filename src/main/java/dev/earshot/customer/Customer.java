package dev.earshot.customer;

import java.util.Optional;
import java.util.UUID;

/** A person known by an address. */
public record Customer(
        UUID id, String email, Optional<String> firstName, Optional<String> lastName, Optional<String> language) {

    /** The name to show, else the address with its middle hidden. */
    public String label() {
        String name = (firstName.orElse("") + " " + lastName.orElse("")).strip();
        return name.isEmpty() ? maskedEmail() : name;
    }

    /** "m…a@mail.example": enough to recognise one's own. */
    public String maskedEmail() {
        return masked(email);
    }

    /** Any address with its middle hidden. */
    public static String masked(String email) {
        int at = email.lastIndexOf('@');
        String local = email.substring(0, at);
        return local.charAt(0) + "…" + (local.length() > 2 ? local.substring(local.length() - 1) : "")
                + email.substring(at);
    }
}
