package dev.earshot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How the rooms of the house stand to each other; src/docs/decisions.md says why. */
class ArchitectureTest {

    private static final String ROOT = "dev.earshot.";

    /** A package uses only those named before it. */
    private static final List<String> READING_ORDER = List.of(
            "survey",
            "score",
            "contact",
            "risk", // the core
            "platform",
            "account",
            "catalog",
            "customer",
            "purchase",
            "invitation",
            "response",
            "rollup",
            "insight",
            "followup",
            "cli",
            "demo");

    private static final List<String> CORE = READING_ORDER.subList(0, 4);

    /** Writing methods that open no transaction of their own, and why. */
    private static final Map<String, String> NOT_TRANSACTIONS = Map.of(
            "HookResource.receive", "the inbox commits before the shop is answered, and a failure is a 503, not a 500",
            "TestEventResource.send", "it posts to this server and waits: a transaction would hold a connection idle",
            "BounceResource.receive",
                    "each event is kept in a transaction of its own, and a failure is a 503, not a 500",
            "PersonalFormResource.send",
                    "a first page is committed with those of others: waiting for that holds no connection",
            "OpenFormResource.send",
                    "a first page is committed with those of others: waiting for that holds no connection",
            "PersonDeeds.erase", "each response is erased in a transaction of its own, with its figures",
            "DemoOrderResource.order", "it posts to this server and waits: a transaction would hold a connection idle");

    /** The two that may ask the machine what time it is: the bean all others ask, and a command without beans. */
    private static final Set<String> CLOCK_MAKERS = Set.of(ROOT + "platform.SystemClock", ROOT + "cli.SendTest");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.earshot");

    @Test
    void packagesUseOnlyWhatStandsBeforeThem() {
        for (int i = 0; i < READING_ORDER.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + READING_ORDER.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(subtrees(READING_ORDER.subList(i + 1, READING_ORDER.size())))
                    .check(CODE);
        }
    }

    @Test
    void everyPackageHasItsPlaceAndADoorPlate() {
        classes().should().resideInAnyPackage(subtrees(READING_ORDER)).check(CODE);
        assertThat(CODE.getPackage("dev.earshot").getSubpackagesInTree())
                .filteredOn(room -> !room.getClasses().isEmpty())
                .isNotEmpty()
                .filteredOn(room -> !room.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .as("packages without a package-info that says @NullMarked")
                .isEmpty();
    }

    @Test
    void theCoreIsPlainJava() {
        classes()
                .that()
                .resideInAnyPackage(subtrees(CORE))
                .and()
                .resideOutsideOfPackage(ROOT + "score..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(plain())
                .check(CODE);
        classes()
                .that()
                .resideInAPackage(ROOT + "score..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        plain("org.apache.commons.statistics..", "org.apache.commons.numbers..", "org.hipparchus.."))
                .check(CODE);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that(describe("do not make the clock", c -> !CLOCK_MAKERS.contains(c.getFullName())))
                .should()
                .accessTargetWhere(asksTheMachineForTheTime())
                .check(CODE);
    }

    @Test
    void rowsStayHome() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void whatChangesDataIsOneTransaction() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(PATCH.class)
                .or()
                .areAnnotatedWith(DELETE.class)
                .and(describe("are not named as exceptions", m -> !NOT_TRANSACTIONS.containsKey(shortName(m))))
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CODE);
        assertThat(CODE.stream().flatMap(c -> c.getMethods().stream()).map(ArchitectureTest::shortName))
                .as("exceptions that still exist")
                .containsAll(NOT_TRANSACTIONS.keySet());
    }

    /** Quarkus answers 404 where a resource or its method is not public. */
    @Test
    void resourcesArePublic() {
        classes().that().areAnnotatedWith(Path.class).should().bePublic().check(CODE);
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .bePublic()
                .check(CODE);
    }

    @Test
    void namesAreNounsOfTheField() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Utils?|Impl|Dto|DTO|Helper)")
                .check(CODE);
    }

    @Test
    void onlyCommandsPrint() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(CODE);
    }

    @Test
    void templateFoldersAreNamedLikePackages() throws IOException {
        try (Stream<java.nio.file.Path> folders = Files.list(java.nio.file.Path.of("templates"))) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .filter(name -> !name.equals("tags")))
                    .isSubsetOf(READING_ORDER);
        }
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheMachineForTheTime() {
        return describe("asks the machine for the time", call -> {
            if (!(call.getTarget() instanceof CodeUnitAccessTarget target)) {
                return false;
            }
            String owner = target.getOwner().getFullName();
            return switch (target.getName()) {
                case "now" ->
                    owner.startsWith("java.time.")
                            && target.getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
                case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang.System");
                case "system", "systemUTC", "systemDefaultZone" -> owner.equals("java.time.Clock");
                default -> false;
            };
        });
    }

    private static String shortName(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static String[] plain(String... more) {
        return Stream.of(Stream.of("java..", "org.jspecify.."), Stream.of(subtrees(CORE)), Stream.of(more))
                .flatMap(names -> names)
                .toArray(String[]::new);
    }

    private static String[] subtrees(List<String> packages) {
        return packages.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    }
}
