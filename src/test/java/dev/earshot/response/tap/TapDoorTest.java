package dev.earshot.response.tap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TapDoorTest {

    @Test
    void knowsTheDomainsWhoseRecipientsMustPressSend() {
        List<String> domains = List.of("Big.example", " other.example");
        assertThat(TapDoor.isAt(domains, "mara@big.EXAMPLE")).isTrue();
        assertThat(TapDoor.isAt(domains, "mara@other.example")).isTrue();
        assertThat(TapDoor.isAt(domains, "mara@not-big.example")).isFalse();
        assertThat(TapDoor.isAt(domains, "mara@mail.big.example")).isFalse();
        assertThat(TapDoor.isAt(domains, "")).isFalse();
        assertThat(TapDoor.isAt(List.of(), "mara@big.example")).isFalse();
    }
}
