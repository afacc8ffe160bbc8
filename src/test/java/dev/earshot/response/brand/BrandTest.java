package dev.earshot.response.brand;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A survey with looks of its own. */
@QuarkusTest
class BrandTest {

    private static final Path BRAND = Path.of("src/test/resources/surveys/brand");

    @Test
    void wearsItsOwnStylesheet() {
        Document page = Jsoup.parse(given().get("/s/form-brand").asString());
        String css = page.select("link[href^=/brand/]").attr("href");
        assertThat(css).matches("/brand/form-brand/[0-9a-f]{12}\\.css");
        assertThat(page.select(".brand__logo").attr("aria-label")).isEqualTo("Müller & Söhne");
        Response sheet = given().get(css);
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.contentType()).startsWith("text/css");
        assertThat(sheet.headers().getValues("Cache-Control")).containsExactly("public, max-age=31536000, immutable");
        assertThat(sheet.asString())
                .contains("--brand:#a3195b;--on-brand:#ffffff;--brand-font:Georgia, serif;")
                .contains("--brand-logo:url(\"/brand/kestrel.svg\")");
        assertThat(given().get("/s/form-open").asString()).doesNotContain("/brand/");
    }

    @Test
    void servesItsLogoAndLetsItDoNothing() {
        Response logo = given().get("/brand/kestrel.svg");
        assertThat(logo.statusCode()).isEqualTo(200);
        assertThat(logo.contentType()).startsWith("image/svg+xml");
        assertThat(logo.headers().getValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'unsafe-inline'; sandbox");
        assertThat(logo.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(logo.headers().getValues("Cache-Control")).containsExactly("public, max-age=3600");
    }

    @Test
    void servesNothingElse() {
        for (String path : new String[] {
            "/brand/nothing.svg",
            "/brand/form-brand.yaml",
            "/brand/..%2Fform-brand.yaml",
            "/brand/%2e%2e/form-brand.yaml",
            "/brand/..%5Cform-brand.yaml",
            "/brand/kestrel.svg%00.png",
            "/brand/.hidden.svg",
            "/brand/form-brand/000000000000.css",
            "/brand/form-open/abc.css",
            "/brand/kestrel.svg/x"
        }) {
            assertThat(given().urlEncodingEnabled(false)
                            .redirects()
                            .follow(false)
                            .get(path)
                            .statusCode())
                    .as(path)
                    .isIn(303, 400, 404);
        }
    }

    @Test
    void servesNothingLargeAndNothingFromElsewhere() throws IOException {
        Path large = BRAND.resolve("large.png");
        Path link = BRAND.resolve("link.svg");
        try {
            Files.write(large, new byte[Logos.MOST + 1]);
            Files.createSymbolicLink(link, Path.of("../form-brand.yaml"));
            assertThat(given().get("/brand/large.png").statusCode()).isEqualTo(404);
            assertThat(given().get("/brand/link.svg").statusCode()).isEqualTo(404);
        } finally {
            Files.deleteIfExists(large);
            Files.deleteIfExists(link);
        }
    }
}
