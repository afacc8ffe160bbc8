package dev.earshot.response.tap;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Something that follows the links of one mail: a browser of a person, or a machine that calls itself one. */
final class Client {

    static final String PHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
                    + " Version/18.5 Mobile/15E148 Safari/604.1";
    static final String DESK = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    static final String SCANNER =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36";

    private final String token;
    private final Map<String, String> headers = new HashMap<>(Map.of("Accept-Language", "en-GB"));
    private final Map<String, String> cookies = new HashMap<>();
    private Document page = new Document("");

    Client(String token, String userAgent) {
        this.token = token;
        headers.put("User-Agent", userAgent);
    }

    Client with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Client without(String header) {
        headers.remove(header);
        return this;
    }

    /** Follows the link of a score. */
    Client opens(int score) {
        Response response = request().get("/r/" + token + "?score=" + score);
        cookies.putAll(response.cookies());
        page = Jsoup.parse(response.then().statusCode(200).extract().asString());
        return this;
    }

    void tests(int score) {
        request().head("/r/" + token + "?score=" + score).then().statusCode(200);
    }

    Document page() {
        return page;
    }

    String ticket() {
        return page.select("[data-ticket]").attr("data-ticket");
    }

    /** What the script of the page shown sends after somebody moved. */
    Response taps(int score) {
        return taps(score, ticket(), "{\"touched\":true,\"driven\":false,\"after\":900}");
    }

    /** What it sends after five seconds in sight. */
    Response rests(int score) {
        return taps(score, ticket(), "{\"touched\":false,\"driven\":false,\"after\":5000}");
    }

    Response taps(int score, String ticket, String signals) {
        return posts("{\"ticket\":\"" + ticket + "\",\"score\":" + score + ",\"signals\":" + signals + "}");
    }

    Response posts(String body) {
        return request().contentType(ContentType.JSON).body(body).post("/r/" + token + "/score?lang=en");
    }

    /** Presses Send on the page shown. */
    Response sends(int score, String reason) {
        RequestSpecification form = request().contentType(ContentType.URLENC.withCharset("UTF-8"));
        for (Element hidden : page.select("form input[type=hidden]")) {
            form.formParam(hidden.attr("name"), hidden.val());
        }
        return form.formParam("recommend", score).formParam("reason", reason).post("/r/" + token);
    }

    private RequestSpecification request() {
        return given().redirects().follow(false).headers(headers).cookies(cookies);
    }
}
