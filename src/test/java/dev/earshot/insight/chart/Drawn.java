package dev.earshot.insight.chart;

import io.quarkus.qute.Engine;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A chart as its template draws it, without a running house: one element a line, in a frame that viewers of pictures show. */
final class Drawn {

    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            // Words of a bundle stand as their names: they have tests of their own.
            .addNamespaceResolver(NamespaceResolver.builder("driver")
                    .resolve(context -> context.getName())
                    .build())
            .addLocator(name -> Optional.of(Path.of("templates", name + ".html"))
                    .filter(Files::exists)
                    .map(Location::new))
            .build();

    private Drawn() {}

    static String by(String template, int height, Map<String, Object> data) {
        TemplateInstance instance = ENGINE.getTemplate("insight/" + template).instance();
        data.forEach(instance::data);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"600\" height=\"" + height + "\">\n"
                + lines(instance.render()) + "\n</svg>\n";
    }

    private static String lines(String svg) {
        return svg.replaceAll("\\s*\\n\\s*", "")
                .replaceAll(">\\s*<(?!/)", ">\n<")
                .strip();
    }

    private record Location(Path file) implements TemplateLocator.TemplateLocation {

        @Override
        public Reader read() {
            try {
                return Files.newBufferedReader(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType("text/html"));
        }
    }
}
