package dev.earshot.platform.page;

import java.util.Optional;

/**
 * What frames a page for the shop's customers: who writes, and in which language.
 *
 * @param brandCss address of a stylesheet with the brand's properties
 * @param logo whether that stylesheet brings a logo; the shop's name stands in words where it does not
 * @param language BCP 47 tag of the page
 */
public record Letterhead(
        String shop,
        Optional<String> brandCss,
        boolean logo,
        Optional<String> email,
        Optional<String> address,
        String language) {

    /** The same frame in the looks of one survey. */
    public Letterhead branded(String stylesheet, boolean withLogo) {
        return new Letterhead(shop, Optional.of(stylesheet), withLogo, email, address, language);
    }

    public boolean isRightToLeft() {
        return language.matches("(ar|fa|he|ur)\\b.*");
    }
}
