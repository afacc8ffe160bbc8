package dev.earshot.insight.digest.mail;

import dev.earshot.insight.digest.DigestPeriod;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import java.time.LocalDate;

/** What a digest is called among other mails. */
public final class DigestName {

    private DigestName() {}

    /** "Digest, 2 Mar to 8 Mar" */
    public static String of(DigestPeriod period, LocalDate today, String language) {
        Format format = Format.of(language);
        return PreferredLanguage.words(DigestMessages.class, language)
                .named(format.date(period.start(), today), format.date(period.last(), today));
    }
}
