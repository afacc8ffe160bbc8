package dev.earshot.platform;

import java.util.Optional;

/**
 * What frames a page for the shop's customers: who writes, and in which language.
 *
 * @param language BCP 47 tag of the page
 */
public record Letterhead(
        String shop, Optional<String> brandCss, Optional<String> email, Optional<String> address, String language) {

    public boolean isRightToLeft() {
        return language.matches("(ar|fa|he|ur)\\b.*");
    }
}
