package dev.earshot.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineIT {

    @TempDir
    Path home;

    @Test
    void helpAndCheckLeaveNoTrace() {
        Program program = Program.in(home).survey("delivered", Surveys.DELIVERED);
        Ended help = program.run("--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("recount [--check]");
        assertThat(program.run("check").exitCode()).isZero();
        assertThat(home.resolve("data")).doesNotExist();
    }

    @Test
    void checkNamesFileLineAndColumn() {
        Ended check = Program.in(home).survey("delivered", Surveys.BROKEN).run("check");
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out()).contains("surveys/delivered.yaml:5:27: ").contains("Did you mean \"nps\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"conut", "recount --chek", "--help-me", "user add ana@shop.example", "send-test"})
    void aWrongCallEndsWithASentence(String call) {
        Ended ended = Program.in(home).run(call.split(" "));
        assertThat(ended.exitCode()).isEqualTo(64);
        assertThat(ended.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void aShortPasswordIsRefused() {
        Ended ended = Program.in(home)
                .runWithInput("short\n", "user", "add", "ana@shop.example", "--role", "owner", "--password-stdin");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("too short").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "recount"})
    void aDatabaseOfAnotherKindIsRefusedInOneSentence(String call) {
        Program program = Program.in(home).with("EARSHOT_DATABASE_URL", "jdbc:mysql://db/shop?password=hush");
        Ended ended = call.isEmpty() ? program.run() : program.run(call);
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err())
                .startsWith("EARSHOT_DATABASE_URL is \"jdbc:mysql:…\"; it must start with")
                .doesNotContain("hush")
                .hasLineCount(1);
    }
}
