package dev.earshot.platform.cel;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.earshot.survey.question.Condition;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns text into conditions over known names, each with its type: a name or a comparison that cannot be is found here, not
 * when somebody answers. Bounded: no loops (the macros all, exists, map and filter are off), 1,000 characters, 32 levels,
 * and regular expressions that take linear time (RE2).
 */
public final class ConditionCompiler {

    /** Most characters of a condition. */
    public static final int MOST = 1_000;

    private static final CelOptions OPTIONS = CelOptions.current()
            // Without it order.total > 50 fails for 64.80.
            .enableHeterogeneousNumericComparisons(true)
            .comprehensionMaxIterations(0)
            .maxParseRecursionDepth(32)
            .maxExpressionCodePointSize(MOST)
            .build();

    /** What the documentation names, over the types there are; the compiler sets up every function anew for each condition. */
    private static final Set<StandardFunction> FUNCTIONS = EnumSet.of(
            StandardFunction.EQUALS,
            StandardFunction.NOT_EQUALS,
            StandardFunction.LESS,
            StandardFunction.LESS_EQUALS,
            StandardFunction.GREATER,
            StandardFunction.GREATER_EQUALS,
            StandardFunction.LOGICAL_AND,
            StandardFunction.LOGICAL_OR,
            StandardFunction.LOGICAL_NOT,
            StandardFunction.CONDITIONAL,
            StandardFunction.ADD,
            StandardFunction.SUBTRACT,
            StandardFunction.MULTIPLY,
            StandardFunction.DIVIDE,
            StandardFunction.NEGATE,
            StandardFunction.IN,
            StandardFunction.INDEX,
            StandardFunction.SIZE,
            StandardFunction.CONTAINS,
            StandardFunction.STARTS_WITH,
            StandardFunction.ENDS_WITH,
            StandardFunction.MATCHES);

    private static final Pattern STRANGE_TYPES = Pattern.compile("uint64|bytes|timestamp|duration|map");

    private static final CelStandardDeclarations LANGUAGE = CelStandardDeclarations.newBuilder()
            .filterFunctions((function, overload) -> FUNCTIONS.contains(function)
                    && !STRANGE_TYPES
                            .matcher(overload.celOverloadDecl().overloadId())
                            .find())
            .build();

    private static final class Runtime {
        // Loading the library takes a third of a second: only those who use conditions pay.
        private static final CelRuntime INSTANCE = CelRuntimeFactory.standardCelRuntimeBuilder()
                .setOptions(OPTIONS)
                .build();
    }

    private final Map<String, Map<String, ValueType>> names;
    private final Memo<CelCompiler> compiler = new Memo<>(this::compiler);

    /** @param names by what stands before the dot: "answers" -> "recommend" -> WHOLE */
    public ConditionCompiler(Map<String, Map<String, ValueType>> names) {
        this.names = names;
    }

    private CelCompiler compiler() {
        List<StructType> groups = names.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(LANGUAGE)
                .setStandardMacros(CelStandardMacro.HAS)
                .setTypeProvider(new Groups(ImmutableList.copyOf(groups)))
                .setResultType(SimpleType.BOOL);
        groups.forEach(group -> builder.addVar(group.name(), group));
        return builder.build();
    }

    /** Either a condition or what is wrong with its text. */
    public sealed interface Compiled {}

    public record Good(Condition condition) implements Compiled {}

    /**
     * @param offset of the character it is about, from 0
     * @param what without the last full stop
     * @param hint the name that was probably meant
     */
    public record Bad(int offset, String what, Optional<String> hint) implements Compiled {}

    /** How a condition writes an id: "anything-else" is answers.anything_else, for "-" subtracts. */
    public static String name(String id) {
        return id.replace('-', '_');
    }

    /** How a condition writes what stands before the dot of a fact: "return" is a word of CEL, so there it is "returns". */
    public static String group(String prefix) {
        return prefix.equals("return") ? "returns" : prefix;
    }

    /** A name in a condition: "answers.recommend". @param at index of its first character */
    public record Name(String group, String field, int at) {}

    /** Every name in a condition, in the order written. */
    public static List<Name> namesIn(String source) {
        return NameCheck.namesIn(source).stream()
                .map(name -> new Name(name.group(), name.field(), name.at()))
                .toList();
    }

    /** What is wrong with the names of a condition, all of it; what else is wrong is told by compiling. */
    public List<Bad> strangers(String source) {
        return source.length() > 2 * MOST ? List.of() : new NameCheck(names).check(source);
    }

    public Compiled compile(String source) {
        if (source.codePointCount(0, source.length()) > MOST) {
            return new Bad(0, "a condition has at most " + MOST + " characters. Shorten it", Optional.empty());
        }
        List<Bad> strangers = strangers(source);
        if (!strangers.isEmpty()) {
            return strangers.get(0);
        }
        Optional<Bad> pattern = PatternCheck.check(source);
        if (pattern.isPresent()) {
            return pattern.get();
        }
        Shape shape = Shape.of(source, names);
        if (!shape.isKnown()) {
            CelValidationResult result = compiler.get().compile(source);
            if (result.hasError()) {
                return CelWords.explain(source, result.getErrors().get(0));
            }
            shape.remember();
        }
        return new Good(new CelCondition(source, answersIn(source), new Memo<>(() -> program(source)), names));
    }

    private CelRuntime.Program program(String source) {
        try {
            return Runtime.INSTANCE.createProgram(compiler.get().compile(source).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException("a condition that was found good cannot be used: " + source, e);
        }
    }

    private static Set<String> answersIn(String source) {
        return NameCheck.namesIn(source).stream()
                .filter(name -> name.group().equals("answers"))
                .map(NameCheck.Name::field)
                .collect(Collectors.toSet());
    }

    private static StructType group(String name, Map<String, ValueType> fields) {
        ImmutableMap<String, ValueType> types = ImmutableMap.copyOf(fields);
        return StructType.create(name, types.keySet(), field -> Optional.ofNullable(types.get(field))
                .map(ConditionCompiler::type));
    }

    private static CelType type(ValueType type) {
        return switch (type) {
            case WHOLE -> SimpleType.INT;
            case NUMBER -> SimpleType.DOUBLE;
            case TEXT -> SimpleType.STRING;
            case TEXTS -> ListType.create(SimpleType.STRING);
            case TRUTH -> SimpleType.BOOL;
        };
    }

    private record Groups(ImmutableList<StructType> groups) implements CelTypeProvider {
        @Override
        public ImmutableCollection<CelType> types() {
            return ImmutableList.copyOf(groups);
        }

        @Override
        public Optional<CelType> findType(String name) {
            return groups.stream()
                    .filter(group -> group.name().equals(name))
                    .map(CelType.class::cast)
                    .findFirst();
        }
    }
}
