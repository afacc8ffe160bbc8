package dev.earshot.insight.digest.mail;

import dev.earshot.insight.Finding;
import dev.earshot.platform.page.PreferredLanguage;
import java.util.List;
import java.util.Optional;

/**
 * What both parts of the mail say: figures and links, nobody's name and nobody's words, for mails are passed on.
 *
 * @param address of the shop
 * @param period "23 February to 1 March"
 * @param why that it was chosen, and how often
 */
public record DigestLetter(
        String language,
        String shop,
        Optional<String> address,
        String subject,
        String period,
        Finding finding,
        List<DigestBlock> blocks,
        String often,
        String why,
        String overview,
        String choose,
        String stop) {

    public String html() {
        return new DigestHtml(this)
                .setLocale(PreferredLanguage.ofPage(language))
                .render();
    }

    public String text() {
        return new DigestText(this)
                .setLocale(PreferredLanguage.ofPage(language))
                .render();
    }
}
