package dev.earshot.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Surveys are changed while the server runs, and it asks the new words without being started again. */
class PlanIT {

    private static final String REWORDED = Surveys.DELIVERED.replace("recommend us?", "tell others about us?");

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatIsPlannedIsAppliedBesideTheServer(Engine engine) throws IOException {
        Program program = Program.in(home)
                .on(engine.create(home))
                .survey("delivered", Surveys.DELIVERED)
                .survey("store", Surveys.VISIT)
                .survey("visit", Surveys.VISIT);
        try (Server server = program.serve()) {
            assertThat(program.run("plan"))
                    .extracting(Ended::exitCode, ended -> ended.out().strip())
                    .containsExactly(0, "Surveys: 3 as before. There is nothing to do.");

            program.survey("delivered", REWORDED).survey("visit", Surveys.BROKEN);
            Files.delete(home.resolve("surveys/store.yaml"));
            Ended plan = program.run("plan");
            assertThat(plan.exitCode()).as("mistakes: " + plan.err()).isEqualTo(1);
            assertThat(plan.out())
                    .contains("delivered: version 1 becomes version 2 (")
                    .contains("the headline question, changes: the trend gets a break here.")
                    .containsPattern("file: same-as: [0-9a-f]{12}")
                    .contains("store: closes, version 1")
                    .contains("visit: has mistakes, version 1 stays")
                    .contains("visit.yaml:5:27: ");
            assertThat(server.get("/s/delivered").body()).as("planned only").contains("recommend us?");

            Ended apply = program.run("apply");
            assertThat(apply.exitCode()).as(apply.err()).isEqualTo(1);
            assertThat(apply.out()).contains("1 changed, 1 closed, 1 left out because of mistakes. It is live.");
            Waiting.until(
                    "asked in the new words",
                    () -> server.get("/s/delivered").body().contains("tell others about us?"));
            Waiting.until("closed", () -> server.get("/s/store").statusCode() == 410);
            assertThat(server.get("/s/visit").body()).contains("recommend us?");

            program.survey("visit", Surveys.VISIT.replace("How was your order?", "How was your visit?"));
            assertThat(program.run("plan").exitCode()).isEqualTo(2);
            assertThat(program.run("apply", "--json"))
                    .extracting(Ended::exitCode, ended -> ended.out().contains("\"applied\" : true"))
                    .containsExactly(0, true);
            assertThat(program.run("plan", "--json"))
                    .extracting(Ended::exitCode, ended -> ended.out().contains("\"changes\" : false"))
                    .containsExactly(0, true);
        }
    }

    @Test
    void filesGoLiveByThemselvesWhereTheSettingSaysSo() {
        Program program = Program.in(home)
                .on(Engine.H2.create(home))
                .with("EARSHOT_SURVEYS_RELOAD", "1s")
                .survey("delivered", Surveys.DELIVERED);
        try (Server server = program.serve()) {
            program.survey("delivered", Surveys.BROKEN);
            Waiting.until("warned", () -> server.get("/q/health/ready").body().contains("warning: delivered"));
            assertThat(server.get("/q/health/ready").statusCode()).isEqualTo(200);
            assertThat(server.get("/s/delivered").body()).contains("recommend us?");
            program.survey("delivered", REWORDED);
            Waiting.until(
                    "asked in the new words",
                    () -> server.get("/s/delivered").body().contains("tell others about us?"));
        }
    }

    @Test
    void aDirectoryThatIsNotThereClosesNothing() {
        Program program = Program.in(home).on(Engine.H2.create(home)).survey("delivered", Surveys.DELIVERED);
        assertThat(program.run("apply").exitCode()).isZero();
        Ended apply = program.run("apply", "nowhere");
        assertThat(apply.exitCode()).isEqualTo(1);
        assertThat(apply.out()).contains("this directory cannot be read").doesNotContain("closed");
        assertThat(program.run("plan").exitCode()).isZero();
    }
}
