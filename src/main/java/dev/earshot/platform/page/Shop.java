package dev.earshot.platform.page;

import dev.earshot.platform.EarshotConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Who asks: what respondents and readers of mails are told about the shop. */
@ApplicationScoped
public class Shop {

    private final EarshotConfig config;

    Shop(EarshotConfig config) {
        this.config = config;
    }

    public String name() {
        return config.shop().name();
    }

    public Optional<String> address() {
        return config.shop().address();
    }

    public Optional<String> email() {
        return config.shop().email();
    }

    /** A stylesheet with the shop's four brand properties. */
    public Optional<String> brandCss() {
        return config.shop().brandCss();
    }

    /** The frame of a page in this language. */
    public Letterhead letterhead(String language) {
        return new Letterhead(name(), brandCss(), brandCss().isPresent(), email(), address(), language);
    }
}
