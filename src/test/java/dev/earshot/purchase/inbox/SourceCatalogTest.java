package dev.earshot.purchase.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCatalogTest {

    private static final String GOOD =
            "shop:\n  signature: bearer\n  secrets: [\"${EARSHOT_SECRET_SHOP}\"]\n  preset: plain\n";

    private final SourceCatalog sources = new SourceCatalog(Path.of("surveys"));

    @Test
    void aFileWithAMistakeReplacesNothingThatWorks() {
        sources.take("sources.yaml", GOOD);
        sources.replace("sources.yaml", "shop: [");
        assertThat(sources.ids()).containsExactly("shop");
        assertThat(sources.problems()).isNotEmpty();
        sources.replace("sources.yaml", GOOD.replace("shop:", "store:"));
        assertThat(sources.ids()).containsExactly("store");
        assertThat(sources.problems()).isEmpty();
    }

    @Test
    void aChangedFileIsReadWhenSomebodySaysSo(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("sources.yaml"), GOOD);
        SourceCatalog catalog = new SourceCatalog(directory);
        catalog.readNow();
        assertThat(catalog.hasChanged()).isFalse();
        Files.writeString(file, GOOD.replace("shop:", "store:"));
        assertThat(catalog.hasChanged()).isTrue();
        assertThat(catalog.ids()).containsExactly("shop");
        catalog.readNow();
        assertThat(catalog.hasChanged()).isFalse();
        assertThat(catalog.ids()).containsExactly("store");
    }

    @Test
    void sendersAreToldToComeAgainWhereTheWholeFileCannotBeRead() {
        sources.take("sources.yaml", "shop: [");
        assertThat(sources.isBroken("shop")).isTrue();
        sources.take("sources.yaml", GOOD);
        assertThat(sources.isBroken("shop")).isFalse();
        assertThat(sources.isBroken("other")).isFalse();
    }
}
