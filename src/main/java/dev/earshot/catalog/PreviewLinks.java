package dev.earshot.catalog;

import dev.earshot.platform.Keys;
import dev.earshot.platform.secret.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;

/**
 * Links that show one revision of a survey to whoever has them, and keep nothing. The page behind them is in {@code
 * response.preview}.
 */
@ApplicationScoped
public class PreviewLinks {

    /** 16 of the 32 bytes: enough that nobody finds one by trying, and short enough to pass on. */
    private static final int LENGTH = 22;

    private final Keys keys;

    PreviewLinks(Keys keys) {
        this.keys = keys;
    }

    /** "/preview/post-purchase/…", from the server's root. */
    public String of(Revision revision) {
        return "/preview/" + revision.survey().id() + "/" + key(revision);
    }

    public boolean opens(String key, Revision revision) {
        return Secret.same(key(revision), key);
    }

    private String key(Revision revision) {
        byte[] mac = Secret.mac(keys.get(Keys.Name.PREVIEW), revision.survey().id() + "\n" + revision.contentHash());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac).substring(0, LENGTH);
    }
}
