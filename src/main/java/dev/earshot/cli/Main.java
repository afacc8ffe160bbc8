package dev.earshot.cli;

import dev.earshot.platform.DatabaseUrl;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

@QuarkusMain
public class Main {

    public static void main(String... args) {
        System.setProperty("h2.bindAddress", "127.0.0.1");
        System.setProperty(DatabaseUrl.SETTING, DatabaseUrl.configured().text());
        Quarkus.run(args);
    }
}
