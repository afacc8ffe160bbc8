package dev.earshot.insight.response.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.platform.problem.ProblemException;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

/** Some files are written at once, and no more. */
class FileSlotsTest {

    private final FileSlots slots = new FileSlots();

    @Test
    void whoComesWhileAllAreTakenIsTurnedAway() throws IOException {
        boolean[] turnedAway = {false};
        StreamingOutput innermost = out -> {
            assertThatThrownBy(() -> slots.holding(inner -> {})).isInstanceOf(ProblemException.class);
            turnedAway[0] = true;
        };
        slots.holding(out -> slots.holding(middle -> slots.holding(innermost).write(middle))
                        .write(out))
                .write(OutputStream.nullOutputStream());
        assertThat(turnedAway[0]).isTrue();
    }

    @Test
    void aSlotIsFreeAgainWhateverBecameOfTheFile() throws IOException {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> slots.holding(out -> {
                                throw new IOException("nobody reads on");
                            })
                            .write(OutputStream.nullOutputStream()))
                    .isInstanceOf(IOException.class);
        }
        slots.holding(out -> out.write(1)).write(OutputStream.nullOutputStream());
    }
}
