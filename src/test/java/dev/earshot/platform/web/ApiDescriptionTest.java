package dev.earshot.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.earshot.account.SignedIn;
import dev.earshot.platform.problem.Problem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever programs against the API reads what everything is, and asks nobody. */
@QuarkusTest
class ApiDescriptionTest {

    private static final List<String> DEEDS = List.of("get", "put", "post", "delete", "patch");

    @Inject
    SignedIn people;

    private JsonNode api;

    @BeforeEach
    void read() throws IOException {
        api = new ObjectMapper()
                .readTree(people.program().get("/q/openapi?format=json").asString());
    }

    @Test
    void everyOperationParameterAndAnswerIsDescribed() {
        List<String> missing = new ArrayList<>();
        int parameters = 0;
        for (Operation one : operations()) {
            for (String words : List.of("operationId", "summary", "description")) {
                note(missing, one.name() + " " + words, one.node().path(words));
            }
            for (JsonNode parameter : one.node().path("parameters")) {
                parameters++;
                note(missing, one.name() + " ?" + parameter.path("name").asText(), parameter.path("description"));
            }
            one.node()
                    .path("responses")
                    .fields()
                    .forEachRemaining(answer -> note(
                            missing,
                            one.name() + " " + answer.getKey(),
                            answer.getValue().path("description")));
        }
        assertThat(missing).isEmpty();
        assertThat(parameters).isGreaterThan(50);
    }

    @Test
    void everyFieldIsDescribed() {
        TreeSet<String> reached = new TreeSet<>();
        operations().forEach(one -> reach(one.node(), reached));
        assertThat(reached).hasSizeGreaterThan(50);
        List<String> missing = new ArrayList<>();
        for (String name : reached) {
            api.at("/components/schemas/" + name)
                    .path("properties")
                    .fields()
                    .forEachRemaining(field -> note(
                            missing,
                            name + "." + field.getKey(),
                            field.getValue().path("description")));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyRefusalIsAProblemAndWhoHasNoKeyIsTold() {
        for (Operation one : operations()) {
            assertThat(one.node().path("responses").has("401")).as(one.name()).isTrue();
            one.node().path("responses").fields().forEachRemaining(answer -> {
                if (answer.getKey().startsWith("4")) {
                    assertThat(answer.getValue()
                                    .path("content")
                                    .path(Problem.JSON)
                                    .path("schema")
                                    .path("$ref")
                                    .asText())
                            .as(one.name() + " " + answer.getKey())
                            .isEqualTo("#/components/schemas/Problem");
                }
            });
        }
    }

    private record Operation(String name, JsonNode node) {}

    private List<Operation> operations() {
        List<Operation> found = new ArrayList<>();
        api.path("paths")
                .fields()
                .forEachRemaining(path -> DEEDS.forEach(deed -> {
                    if (path.getKey().startsWith("/api/v1/") && path.getValue().has(deed)) {
                        found.add(new Operation(
                                deed + " " + path.getKey(), path.getValue().path(deed)));
                    }
                }));
        assertThat(found).hasSizeGreaterThan(15);
        return found;
    }

    private void reach(JsonNode from, TreeSet<String> reached) {
        for (JsonNode reference : from.findValues("$ref")) {
            String name = reference.asText().replaceFirst(".*/", "");
            if (reached.add(name)) {
                reach(api.at("/components/schemas/" + name), reached);
            }
        }
    }

    private static void note(List<String> missing, String what, JsonNode words) {
        if (words.asText().isBlank()) {
            missing.add(what);
        }
    }
}
