package dev.earshot.insight.response.export;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OwnExportsTest extends OwnExportsContract {}
