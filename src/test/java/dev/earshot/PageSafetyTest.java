package dev.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.earshot.account.Visitor;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every page, also for the next one: nobody else sends its forms, and words people wrote stay words. */
class PageSafetyTest {

    /** What is sent without the token of a form, and why. */
    private static final Map<String, String> WITHOUT_TOKEN = Map.ofEntries(
            Map.entry("FirstRunResource.begin", "nobody is signed in yet"),
            Map.entry("LoginResource.signIn", "nobody is signed in yet"),
            Map.entry("PreferenceResource.change", "the address is the key"),
            Map.entry("DigestStopResource.change", "the address is the key"),
            Map.entry("PersonalFormResource.send", "the address is the key"),
            Map.entry("TapResource.keep", "the address is the key"),
            Map.entry("OpenFormResource.send", "for everybody"),
            Map.entry("SharedPreviewResource.send", "keeps nothing"),
            Map.entry("PreviewResource.send", "keeps nothing"),
            Map.entry("InvitationApi.invite", "by key, not by cookie"),
            Map.entry("InvitationApi.inviteMany", "by key, not by cookie"),
            Map.entry("DigestApi.choose", "no form can send JSON"),
            Map.entry("BounceResource.receive", "signed"),
            Map.entry("HookResource.receive", "signed"));

    private static final List<Class<? extends Annotation>> WRITING =
            List.of(POST.class, PUT.class, PATCH.class, DELETE.class);

    /** "{part.text.raw}"; "one.raw" is where a plain figure is drawn. */
    private static final Pattern UNESCAPED = Pattern.compile("\\{[^{}]*\\.(raw|safe)\\b[^{}]*}");

    private static final String DRAWN = "{one.raw}";

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.earshot");

    @Test
    void everyFormOfSomebodySignedInHasAToken() {
        assertThat(writing().filter(method -> !checksItsToken(method)).map(PageSafetyTest::shortName))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_TOKEN.keySet());
        assertThat(writing().filter(PageSafetyTest::checksItsToken)).hasSizeGreaterThan(25);
    }

    @Test
    void noTemplateWritesMarkupThatSomebodyTyped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".html"))
                            .flatMap(PageSafetyTest::unescaped)
                            .filter(found -> !found.endsWith(DRAWN)))
                    .isEmpty();
        }
        assertThat(UNESCAPED.matcher("<p>{part.text.raw}</p>").find()).isTrue();
    }

    private static Stream<JavaMethod> writing() {
        return CODE.stream().flatMap(type -> type.getMethods().stream()).filter(method -> WRITING.stream()
                .anyMatch(method::isAnnotatedWith));
    }

    private static boolean checksItsToken(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTarget().getName().equals("checkForm")
                        && call.getTargetOwner().isEquivalentTo(Visitor.class));
    }

    private static String shortName(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static Stream<String> unescaped(Path file) {
        try {
            return UNESCAPED
                    .matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .map(found -> file + ": " + found)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
