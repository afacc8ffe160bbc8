package dev.earshot.platform.cel;

import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;
import java.util.Optional;

/**
 * Turns text into expressions over data whose names nobody knows beforehand: the JSON of a shop. The whole of CEL with
 * optional fields and functions of text. Bounded: 2,000 characters, 32 levels, 2,000 rounds of all loops together, regular
 * expressions in linear time (RE2), and a {@link Watchdog}.
 */
public final class ExpressionCompiler {

    /** Most characters of an expression. */
    public static final int MOST = 2_000;

    /** Most rounds of all its loops together. */
    static final int MOST_ROUNDS = 2_000;

    /** The message itself: its JSON, its headers by name in lower case, its topic. */
    public static final List<String> MESSAGE = List.of("body", "headers", "topic");

    /** What was read of the message, by field; "returns" for {@code return}, which is a word of CEL. */
    public static final List<String> GROUPS = List.of("order", "customer", "ticket", "returns", "shop");

    private static final CelOptions OPTIONS = CelOptions.current()
            // Without it order.total > 50 fails for 64.80.
            .enableHeterogeneousNumericComparisons(true)
            .comprehensionMaxIterations(MOST_ROUNDS)
            .maxParseRecursionDepth(32)
            .maxExpressionCodePointSize(MOST)
            .build();

    private static final Memo<CelCompiler> CONDITIONS = new Memo<>(() -> compiler(true));
    private static final Memo<CelCompiler> VALUES = new Memo<>(() -> compiler(false));
    private static final Memo<CelRuntime> RUNTIME = new Memo<>(() -> CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(OPTIONS)
            .addLibraries(CelExtensions.optional(), CelExtensions.strings())
            .build());

    private ExpressionCompiler() {}

    /** The text is no expression. */
    public static final class Malformed extends Exception {
        private final int offset;
        private final Optional<String> hint;

        Malformed(int offset, String what, Optional<String> hint) {
            super(what);
            this.offset = offset;
            this.hint = hint;
        }

        /** Of the character it is about, from 0. */
        public int offset() {
            return offset;
        }

        /** The name that was probably meant. */
        public Optional<String> hint() {
            return hint;
        }
    }

    /** @return an expression that comes out true or false, as far as that can be told */
    public static Expression condition(String source) throws Malformed {
        return compile(source, CONDITIONS);
    }

    /** @return an expression for anything */
    public static Expression value(String source) throws Malformed {
        return compile(source, VALUES);
    }

    private static Expression compile(String source, Memo<CelCompiler> compiler) throws Malformed {
        if (source.codePointCount(0, source.length()) > MOST) {
            throw new Malformed(0, "an expression has at most " + MOST + " characters. Shorten it", Optional.empty());
        }
        Optional<ConditionCompiler.Bad> pattern = PatternCheck.check(source);
        if (pattern.isPresent()) {
            throw new Malformed(pattern.get().offset(), pattern.get().what(), Optional.empty());
        }
        CelValidationResult result = compiler.get().compile(source);
        if (result.hasError()) {
            throw ExpressionWords.explain(source, result.getErrors().get(0));
        }
        try {
            return new Expression(source, RUNTIME.get().createProgram(result.getAst()));
        } catch (CelValidationException | CelEvaluationException e) {
            throw new Malformed(0, "this expression cannot be used", Optional.empty());
        }
    }

    private static CelCompiler compiler(boolean condition) {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addLibraries(CelExtensions.optional(), CelExtensions.strings())
                .addVar("body", SimpleType.DYN)
                .addVar("headers", MapType.create(SimpleType.STRING, SimpleType.STRING))
                .addVar("topic", SimpleType.STRING);
        GROUPS.forEach(group -> builder.addVar(group, MapType.create(SimpleType.STRING, SimpleType.DYN)));
        return (condition ? builder.setResultType(SimpleType.BOOL) : builder).build();
    }
}
