package dev.earshot.account;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LoginTest extends LoginContract {}
