package dev.earshot.cli;

import dev.earshot.catalog.Check;
import dev.earshot.catalog.schema.SurveySchema;
import dev.earshot.insight.topic.dictionary.TopicsFile;
import dev.earshot.platform.database.DatabaseUrl;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the program begins: the server, the demo, or one command. */
@QuarkusMain
public class Main {

    private static final int FAILED = 1;

    public static void main(String... args) {
        // H2's door for commands beside the server is open to this machine only.
        System.setProperty("h2.bindAddress", "127.0.0.1");
        Arguments arguments = Arguments.of(args);
        arguments.unknownOption().ifPresent(option -> misused("\"" + option + "\" is no option, or lacks its value."));
        switch (arguments.command()) {
            case "" -> serve(isDevelopment());
            case "demo" -> serve(true);
            case "schema" -> System.out.println(SurveySchema.json());
            case "check" -> System.exit(check(arguments));
            case "import" -> System.exit(new ImportCommand(System.out, System.err).run(arguments));
            case "send-test" -> System.exit(new SendTest(System.out, System.err).run(arguments));
            case "try-mapping" -> System.exit(new TryMapping(System.out, System.err).run(arguments));
            case "plan",
                    "apply",
                    "rehearse",
                    "recount",
                    "import-answers",
                    "user",
                    "key",
                    "invite",
                    "inbox",
                    "replay",
                    "suppression",
                    "erase",
                    "release" -> command(arguments, args);
            case "help" -> System.out.print(Usage.TEXT);
            default -> misused("There is no command \"" + arguments.command() + "\".");
        }
    }

    private static void misused(String sentence) {
        System.err.println(sentence + "\n");
        System.err.print(Usage.TEXT);
        System.exit(Console.MISUSED);
    }

    /** Development starts the demo: the profile says so. */
    private static boolean isDevelopment() {
        return ConfigProvider.getConfig()
                .getOptionalValue("earshot.demo", Boolean.class)
                .orElse(false);
    }

    private static void serve(boolean demo) {
        if (demo) {
            DemoMode.prepare().forEach(System.out::println);
        } else {
            chooseDatabase();
        }
        Quarkus.run(Server.class);
    }

    /** Beside a running server: the same data, no web server, no jobs. */
    private static void command(Arguments arguments, String... args) {
        if (arguments.has("--demo")) {
            DemoMode.prepare();
        } else {
            chooseDatabase();
        }
        System.setProperty("earshot.serving", "false");
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.log.console.level", "WARN");
        Quarkus.run(CommandRunner.class, args);
    }

    private static void chooseDatabase() {
        try {
            System.setProperty(DatabaseUrl.SETTING, DatabaseUrl.configured().text());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(FAILED);
        }
    }

    private static int check(Arguments arguments) {
        String directory = arguments.word(0).orElseGet(() -> ConfigProvider.getConfig()
                .getOptionalValue("earshot.surveys.dir", String.class)
                .orElse("surveys"));
        return new Check(System.out, TopicsFile::problems).run(Path.of(directory), arguments.has("--json"));
    }
}
