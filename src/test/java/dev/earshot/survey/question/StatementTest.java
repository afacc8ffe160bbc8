package dev.earshot.survey.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementTest {

    @Test
    void asksNothing() {
        Statement statement = new Statement("hello", Forms.TEXT, java.util.Map.of(), Condition.ALWAYS);

        assertThat(statement.questions()).isEmpty();
        assertThat(statement.type()).isEqualTo("statement");
    }
}
