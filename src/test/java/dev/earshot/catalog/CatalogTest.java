package dev.earshot.catalog;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CatalogTest extends CatalogContract {}
