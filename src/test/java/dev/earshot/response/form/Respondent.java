package dev.earshot.response.form;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser at one address, with or without cookies. */
final class Respondent {

    private final String path;
    private final boolean keepsCookies;
    private final Map<String, String> cookies = new HashMap<>();
    private Response last;

    Respondent(String path, boolean keepsCookies) {
        this.path = path;
        this.keepsCookies = keepsCookies;
    }

    Respondent opens(String query) {
        return heard(request().get(path + query));
    }

    /** Fills in fields of the page shown and presses a button; "a=1" pairs. */
    Respondent sends(String... pairs) {
        return heard(post(fields(pairs)));
    }

    Response post(Map<String, List<String>> fields) {
        RequestSpecification request = request().contentType(ContentType.URLENC.withCharset("UTF-8"));
        fields.forEach((name, values) -> request.formParam(name, values));
        return request.post(path);
    }

    Map<String, List<String>> fields(String... pairs) {
        Map<String, List<String>> fields = new HashMap<>();
        for (Element hidden : page().select("form input[type=hidden]")) {
            fields.put(hidden.attr("name"), List.of(hidden.val()));
        }
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            fields.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
        }
        return fields;
    }

    Respondent follows() {
        return heard(request().get(last.header("Location")));
    }

    int status() {
        return last.statusCode();
    }

    String location() {
        return last.header("Location");
    }

    Response last() {
        return last;
    }

    Document page() {
        return Jsoup.parse(last.asString());
    }

    String title() {
        return page().title();
    }

    String heading() {
        return page().select("h1").text();
    }

    private RequestSpecification request() {
        return given().redirects().follow(false).urlEncodingEnabled(false).cookies(cookies);
    }

    private Respondent heard(Response response) {
        last = response;
        if (keepsCookies) {
            cookies.putAll(response.cookies());
        }
        return this;
    }
}
