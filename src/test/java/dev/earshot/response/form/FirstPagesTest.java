package dev.earshot.response.form;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FirstPagesTest extends FirstPagesContract {}
