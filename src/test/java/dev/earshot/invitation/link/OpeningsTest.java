package dev.earshot.invitation.link;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OpeningsTest extends OpeningsContract {}
