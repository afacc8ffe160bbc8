package dev.earshot.catalog.schema;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemaResourceTest {

    /** Editors ask without signing in, from wherever they run. */
    @Test
    void anybodyMayReadTheSchema() {
        given().when()
                .get("/schema/survey.json")
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .header("Access-Control-Allow-Origin", "*")
                .header("Cache-Control", equalTo("public, max-age=3600"))
                .body("$schema", equalTo("https://json-schema.org/draft/2020-12/schema"));
    }
}
