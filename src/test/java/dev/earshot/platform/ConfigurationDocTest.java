package dev.earshot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** src/docs/configuration.md has a line for every setting. */
class ConfigurationDocTest {

    /** One row of a table: name, default, unit, what it changes. */
    private static final Pattern LINE = Pattern.compile("(?m)^\\| `([A-Z_…]+)` \\| (.+?) \\| (.+?) \\| (.{10,}) \\|$");

    private static final Pattern EXPRESSION = Pattern.compile("\"\\$?\\{(earshot\\.[a-z.-]+)");

    private record Setting(String name, Optional<String> standard) {}

    private final String doc = read(Path.of("src/docs/configuration.md"));

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everySettingHasItsLine() {
        assertThat(settings(EarshotConfig.class, "EARSHOT"))
                .hasSizeGreaterThan(20)
                .extracting(Setting::name)
                .isSubsetOf(lines().map(line -> line.group(1)).toList());
    }

    @Test
    void everySettingOutsideTheConfigHasItsLine() {
        assertThat(lines().map(line -> line.group(1)))
                .doesNotHaveDuplicates()
                .contains("QUARKUS_HTTP_PORT", "EARSHOT_SECRET_…")
                .containsAll(Stream.of(Keys.Name.values())
                        .map(Keys.Name::environment)
                        .toList());
    }

    /** "{earshot.jobs.every}" in an annotation reads a setting past the config. */
    @Test
    void noExpressionReadsASettingTheConfigDoesNotKnow() throws IOException {
        try (Stream<Path> code = Files.walk(Path.of("src/main/java"))) {
            assertThat(code.filter(Files::isRegularFile)
                            .flatMap(file -> EXPRESSION.matcher(read(file)).results())
                            .map(match -> match.group(1).replaceAll("[.-]", "_").toUpperCase(Locale.ROOT)))
                    .isNotEmpty()
                    .isSubsetOf(settings(EarshotConfig.class, "EARSHOT")
                            .map(Setting::name)
                            .toList());
        }
    }

    @Test
    void everyDefaultIsTheOneSaid() {
        assertThat(settings(EarshotConfig.class, "EARSHOT")
                        .filter(setting -> setting.standard().isPresent()))
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(standardSaid(setting.name()))
                        .as(setting.name())
                        .isEqualTo("`" + setting.standard().orElseThrow() + "`"));
    }

    @Test
    void everyLineIsASetting() {
        assertThat(lines().map(line -> line.group(1))
                        .filter(name -> name.startsWith("EARSHOT_"))
                        .filter(name -> !name.matches("EARSHOT_(KEY|SECRET)_.*")))
                .isSubsetOf(settings(EarshotConfig.class, "EARSHOT")
                        .map(Setting::name)
                        .toList());
    }

    private String standardSaid(String name) {
        return lines().filter(line -> line.group(1).equals(name))
                .map(line -> line.group(2))
                .findFirst()
                .orElse("");
    }

    private Stream<MatchResult> lines() {
        return LINE.matcher(doc).results();
    }

    private static Stream<Setting> settings(Class<?> group, String prefix) {
        return Stream.of(group.getMethods()).flatMap(method -> {
            String name = prefix + "_" + environment(method);
            return method.getReturnType().getEnclosingClass() == EarshotConfig.class
                    ? settings(method.getReturnType(), name)
                    : Stream.of(new Setting(
                            name,
                            Optional.ofNullable(method.getAnnotation(WithDefault.class))
                                    .map(WithDefault::value)));
        });
    }

    private static String environment(Method method) {
        String name = Optional.ofNullable(method.getAnnotation(WithName.class))
                .map(WithName::value)
                .orElse(method.getName());
        return name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}
