package dev.earshot.platform.dkim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Whether mails can be signed as the operator wants them to be. */
@ApplicationScoped
public class Signing {

    private final Optional<String> problem;

    Signing() {
        Config config = ConfigProvider.getConfig();
        problem = Dkim.of(name -> config.getOptionalValue(name, String.class)).problem();
    }

    /** Why not, as a sentence; empty when all is well, or nothing is to be signed. */
    public Optional<String> problem() {
        return problem;
    }
}
