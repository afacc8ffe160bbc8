package dev.earshot.platform.dkim;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Tells the mail client how to sign. What an operator says to the client itself ({@code QUARKUS_MAILER_DKIM_…}) wins. */
public final class DkimSource implements ConfigSourceFactory {

    /** Above the program's own properties, below every file and variable of the operator. */
    private static final int ORDINAL = 255;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Dkim dkim = Dkim.of(name -> Optional.ofNullable(context.getValue(name))
                .map(ConfigValue::getValue)
                .filter(value -> !value.isBlank()));
        return List.of(new PropertiesConfigSource(dkim.settings(), "Earshot's signing of mails", ORDINAL));
    }
}
