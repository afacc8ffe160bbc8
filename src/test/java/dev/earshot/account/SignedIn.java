package dev.earshot.account;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;

/** Somebody with a browser, and a program with a key. */
@Singleton
public class SignedIn {

    private final Users users;
    private final Sessions sessions;
    private final ApiKeys keys;

    SignedIn(Users users, Sessions sessions, ApiKeys keys) {
        this.users = users;
        this.sessions = sessions;
        this.keys = keys;
    }

    /** A browser that shows pages and follows no redirect. */
    public RequestSpecification browser() {
        return browser(session());
    }

    /** The same browser again. */
    public RequestSpecification browser(String session) {
        return given().redirects().follow(false).accept("text/html,*/*;q=0.8").cookie(Door.COOKIE, session);
    }

    /** The value of the cookie, for somebody who comes back with it. */
    public String session() {
        return session("analyst@shop.example");
    }

    /** The same for somebody else. */
    public String session(String email) {
        return sessions.open(users.put(email, "a long password", Role.ANALYST));
    }

    /** The same for somebody who may do everything. */
    public String owner() {
        return sessions.open(users.put("owner@shop.example", "a long password", Role.OWNER));
    }

    public RequestSpecification program() {
        return given().header("Authorization", "Bearer " + keys.add("test"));
    }
}
