package dev.earshot.insight.trend;

import dev.earshot.platform.page.Format;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The words of pages without a running house: the bundles as they are written, with what stands in braces put in. */
public final class Spoken {

    public static final Speech ENGLISH = in("en");
    public static final Speech GERMAN = in("de");

    private Spoken() {}

    public static Speech in(String language) {
        return new Speech(
                bundle(MetricMessages.class, language), bundle(FigureMessages.class, language), Format.of(language));
    }

    public static <T> T bundle(Class<T> type, String language) {
        Properties words = new Properties();
        if (!language.equals("en")) {
            Path file = Path.of(
                    "src/main/resources/messages",
                    type.getAnnotation(MessageBundle.class).value() + "_" + language + ".properties");
            try (Reader reader = Files.newBufferedReader(file)) {
                words.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> said(words, method, values)));
    }

    private static String said(Properties words, Method method, Object[] values) {
        String sentence = words.getProperty(
                method.getName(), method.getAnnotation(Message.class).value());
        for (int i = 0; i < method.getParameterCount(); i++) {
            sentence = sentence.replace("{" + method.getParameters()[i].getName() + "}", (String) values[i]);
        }
        return sentence;
    }
}
