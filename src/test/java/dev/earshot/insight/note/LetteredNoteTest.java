package dev.earshot.insight.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteredNoteTest {

    @Test
    void lettersGoOnAfterTheAlphabet() {
        assertThat(LetteredNote.letter(0)).isEqualTo("A");
        assertThat(LetteredNote.letter(25)).isEqualTo("Z");
        assertThat(LetteredNote.letter(26)).isEqualTo("AA");
        assertThat(LetteredNote.letter(53)).isEqualTo("BB");
    }
}
