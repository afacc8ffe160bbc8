package dev.earshot.insight.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.langdetect.LanguageDetectorContextGenerator;
import opennlp.tools.langdetect.LanguageDetectorFactory;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.GenericModelReader;

/**
 * What one to three letters in a row say about a language: the model of Apache OpenNLP, learnt from 103 languages, of which those
 * are kept that shops here are likely to read. All of it takes 33 MB of heap, this a sixth.
 */
final class LetterModel {

    /**
     * As the model and as the web call them: the five whose words are known, and neighbours they would be taken for. Nothing is
     * said about comments to forms in others.
     */
    static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("eng", "en"),
            Map.entry("deu", "de"),
            Map.entry("fra", "fr"),
            Map.entry("spa", "es"),
            Map.entry("ara", "ar"),
            Map.entry("ita", "it"),
            Map.entry("por", "pt"),
            Map.entry("nld", "nl"),
            Map.entry("pol", "pl"),
            Map.entry("tur", "tr"),
            Map.entry("swe", "sv"),
            Map.entry("dan", "da"),
            Map.entry("fin", "fi"),
            Map.entry("ron", "ro"),
            Map.entry("ces", "cs"),
            Map.entry("hun", "hu"),
            Map.entry("rus", "ru"),
            Map.entry("pes", "fa"));

    private static final String FILE = "/langdetect-183.bin";
    private static final String PART = "langdetect.model";

    private final GISModel model;
    private final LanguageDetectorContextGenerator letters = new LanguageDetectorFactory().getContextGenerator();

    /** Read when the first comment asks, and once: it takes about a second. */
    private static final class Once {
        private static final LetterModel LOADED = load();
    }

    private LetterModel(GISModel model) {
        this.model = model;
    }

    static LetterModel loaded() {
        return Once.LOADED;
    }

    /** The logarithm of each language's share, by "en". */
    Map<String, Double> logShares(String text) {
        CharSequence[] found = letters.getContext(text);
        String[] context = new String[found.length];
        for (int i = 0; i < found.length; i++) {
            context[i] = found[i].toString();
        }
        double[] shares = model.eval(context);
        Map<String, Double> logs = new HashMap<>();
        for (int i = 0; i < shares.length; i++) {
            logs.put(Objects.requireNonNull(LANGUAGES.get(model.getOutcome(i))), Math.log(shares[i]));
        }
        return logs;
    }

    private static LetterModel load() {
        try (InputStream file = Objects.requireNonNull(LetterModel.class.getResourceAsStream(FILE), FILE);
                ZipInputStream parts = new ZipInputStream(new BufferedInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals(PART)) {
                    DataInputStream data = new DataInputStream(new BufferedInputStream(parts));
                    return new LetterModel(kept(new GenericModelReader(new BinaryFileDataReader(data)).getModel()));
                }
            }
            throw new IOException(FILE + " has no " + PART);
        } catch (IOException e) {
            throw new UncheckedIOException("the model of languages cannot be read", e);
        }
    }

    @SuppressWarnings("unchecked") // Its third, second and first structure are these.
    private static GISModel kept(AbstractModel whole) {
        Map<String, Context> contexts = (Map<String, Context>) whole.getDataStructures()[1];
        List<Integer> places = IntStream.range(0, whole.getNumOutcomes())
                .filter(i -> LANGUAGES.containsKey(whole.getOutcome(i)))
                .boxed()
                .toList();
        List<String> names = new ArrayList<>();
        List<Context> weights = new ArrayList<>();
        contexts.forEach((letters, context) -> {
            Context some = kept(context, places);
            if (some.getOutcomes().length > 0) {
                names.add(letters);
                weights.add(some);
            }
        });
        return new GISModel(
                weights.toArray(Context[]::new),
                names.toArray(String[]::new),
                places.stream().map(whole::getOutcome).toArray(String[]::new));
    }

    private static Context kept(Context all, List<Integer> places) {
        int[] outcomes = all.getOutcomes();
        int[] some = IntStream.range(0, outcomes.length)
                .filter(i -> places.contains(outcomes[i]))
                .toArray();
        return new Context(
                IntStream.of(some).map(i -> places.indexOf(outcomes[i])).toArray(),
                IntStream.of(some).mapToDouble(i -> all.getParameters()[i]).toArray());
    }
}
