package dev.earshot.platform.problem;

import dev.earshot.platform.page.PreferredLanguage;
import java.util.Arrays;
import java.util.function.Function;

/** What pages say of problems, in the language of whoever sees them. */
record ProblemWords(String language, ProblemMessages says) {

    private static final String OF_DETAILS = "en";

    static ProblemWords in(String language) {
        return new ProblemWords(language, PreferredLanguage.words(ProblemMessages.class, language));
    }

    /** A problem whose detail is said as the API says it. */
    ProblemPage page(Problem problem) {
        return new ProblemPage(title(problem), problem.detail(), OF_DETAILS);
    }

    ProblemPage page(Problem problem, Function<ProblemMessages, String> detail) {
        return new ProblemPage(title(problem), detail.apply(says), language);
    }

    private String title(Problem problem) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.detail("").type().equals(problem.type()))
                .findFirst()
                .map(this::title)
                .orElse(problem.title());
    }

    private String title(ProblemType type) {
        return switch (type) {
            case NOT_FOUND -> says.notFound();
            case NOT_SIGNED_IN -> says.notSignedIn();
            case NOT_ALLOWED -> says.notAllowed();
            case CROSS_SITE -> says.crossSite();
            case BAD_PARAMETER -> says.badParameter();
            case NOT_JSON -> says.notJson();
            case INVALID -> says.invalid();
            case KEY_REUSED -> says.keyReused();
            case CONFLICT -> says.conflict();
            case BAD_SIGNATURE -> says.badSignature();
            case LENGTH_REQUIRED -> says.lengthRequired();
            case UNSUPPORTED -> says.unsupported();
            case TOO_LARGE -> says.tooLarge();
            case TOO_OFTEN -> says.tooOften();
            case UNAVAILABLE -> says.unavailable();
            case UNEXPECTED -> says.unexpected();
        };
    }
}
