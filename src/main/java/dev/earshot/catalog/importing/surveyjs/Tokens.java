package dev.earshot.catalog.importing.surveyjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an expression into names in braces, texts in quotes, signs and words. */
final class Tokens {

    enum Kind {
        NAME,
        LITERAL,
        SIGN,
        END
    }

    /** @param text of a name without braces, of a literal without quotes, of a sign in small letters */
    record Token(Kind kind, String text) {
        boolean is(String... signs) {
            return kind == Kind.SIGN && List.of(signs).contains(text);
        }
    }

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:\\{([^{}]+)\\}|'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\""
                    + "|(&&|\\|\\||<=|>=|<>|!=|==|\\*=|[=<>!&|(),\\[\\]])|(-?[\\p{L}\\p{N}_.]+))");

    private static final List<String> WORDS = List.of(
            "and",
            "or",
            "not",
            "empty",
            "notempty",
            "equal",
            "notequal",
            "greater",
            "less",
            "greaterorequal",
            "lessorequal",
            "contains",
            "contain",
            "notcontains",
            "notcontain",
            "anyof",
            "allof",
            "noneof");

    private final List<Token> tokens;
    private int next;

    private Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Empty where something else stands in it. */
    static Optional<Tokens> of(String expression) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(expression);
        int at = 0;
        while (at < expression.length() && !expression.substring(at).isBlank()) {
            if (!matcher.find(at) || matcher.start() != at) {
                return Optional.empty();
            }
            tokens.add(token(matcher));
            at = matcher.end();
        }
        return Optional.of(new Tokens(tokens));
    }

    Token peek() {
        return next < tokens.size() ? tokens.get(next) : new Token(Kind.END, "");
    }

    Token take() {
        Token token = peek();
        next++;
        return token;
    }

    private static Token token(Matcher found) {
        if (found.group(1) != null) {
            return new Token(Kind.NAME, found.group(1).strip());
        }
        String quoted = found.group(2) != null ? found.group(2) : found.group(3);
        if (quoted != null) {
            return new Token(Kind.LITERAL, quoted.replaceAll("\\\\(.)", "$1"));
        }
        if (found.group(4) != null) {
            return new Token(Kind.SIGN, found.group(4));
        }
        String word = found.group(5).toLowerCase(Locale.ROOT);
        return WORDS.contains(word) ? new Token(Kind.SIGN, word) : new Token(Kind.LITERAL, found.group(5));
    }
}
