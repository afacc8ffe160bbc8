package dev.earshot;

import static io.restassured.RestAssured.given;

import dev.earshot.platform.signature.Signature;
import dev.earshot.platform.signature.SigningKey;
import dev.earshot.platform.signature.StandardWebhooks;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** A shop that signs its webhooks after the Standard Webhooks. */
public final class Shop {

    private static final Signature SIGNATURE =
            new StandardWebhooks(List.of(SigningKey.ofBase64("whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=")));

    private Shop() {}

    /** Posts the body as delivery {@code id}; gives the status. */
    public static int post(String id, String body, Instant now) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        RequestSpecification request = given().contentType("application/json").body(bytes);
        SIGNATURE.sign(bytes, now, id).forEach(request::header);
        return request.post("/hooks/standard").statusCode();
    }

    /** An order with everything a survey may want to know. */
    public static String order(String type, String id, String email, Instant at) {
        return """
                {"type":"%s","timestamp":"%s","data":{"order_id":"%s","store":"berlin","delivered_at":"%s",
                 "total":{"amount":"64.80","currency":"EUR"},
                 "customer":{"email":"%s","first_name":"Zoë","locale":"de-DE","marketing_consent":true}}}"""
                .formatted(type, at, id, at, email);
    }
}
