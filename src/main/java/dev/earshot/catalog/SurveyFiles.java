package dev.earshot.catalog;

import dev.earshot.platform.yaml.Problem;
import dev.earshot.platform.yaml.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A directory of surveys. Each file stands for itself: a broken one never holds the others back.
 *
 * @param files sorted by name
 * @param problems of the directory itself, and files in it that could not be read
 * @param whole whether these are all there are: what is missing then is gone
 */
public record SurveyFiles(List<SurveyFile> files, List<Problem> problems, boolean whole) {

    public static final SurveyFiles NONE = new SurveyFiles(List.of(), List.of(), true);

    public static final int MAX_FILES = 500;

    /** Where events come from and what comments are about: beside the surveys, and none. */
    private static final Set<String> NO_SURVEYS = Set.of("sources.yaml", "topics.yaml");

    /** Reads every {@code *.yaml} directly in {@code directory}. */
    public static SurveyFiles read(Path directory) {
        return NONE.readAgain(directory);
    }

    /** Reads the directory as it is now; a file whose text is still the same is not parsed again. */
    SurveyFiles readAgain(Path directory) {
        SurveyFiles found = new SurveyFiles(new ArrayList<>(), new ArrayList<>(), true);
        Map<String, SurveyFile> known = files.stream().collect(Collectors.toMap(SurveyFile::path, file -> file));
        List<Path> paths;
        try (Stream<Path> list = Files.list(directory)) {
            paths = list.sorted().filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            found.refuse(shown(directory), "this directory cannot be read. Check that it exists and may be opened", "");
            return found.inPart();
        }
        paths.forEach(found::noticeOtherEnding);
        List<Path> surveys = paths.stream().filter(SurveyFiles::isSurvey).toList();
        if (surveys.size() > MAX_FILES) {
            found.refuse(
                    shown(directory),
                    "more than " + MAX_FILES + " surveys; those after "
                            + surveys.get(MAX_FILES - 1).getFileName() + " are not read. Remove some",
                    "");
        }
        surveys.stream().limit(MAX_FILES).toList().parallelStream()
                .map(path -> readOne(path, known))
                .toList()
                .forEach(found::add);
        return surveys.size() > MAX_FILES ? found.inPart() : found;
    }

    private SurveyFiles inPart() {
        return new SurveyFiles(files, problems, false);
    }

    /** A survey, or why there is none. */
    private record Read(Path path, Optional<SurveyFile> file) {}

    private static Read readOne(Path path, Map<String, SurveyFile> known) {
        try {
            String text = YamlText.of(path);
            SurveyFile file = Optional.ofNullable(known.get(shown(path)))
                    .filter(before -> before.text().equals(text))
                    .orElseGet(() -> SurveyFile.of(shown(path), text));
            return new Read(path, Optional.of(file));
        } catch (IOException e) {
            return new Read(path, Optional.empty());
        }
    }

    /** Whether both hold the same words under the same names. */
    boolean sayTheSameAs(SurveyFiles other) {
        return texts().equals(other.texts()) && problems.equals(other.problems);
    }

    /** Those that say something else, or are not, in {@code before}. */
    List<SurveyFile> changedSince(SurveyFiles before) {
        Map<String, String> old = before.texts();
        return files.stream()
                .filter(file -> !file.text().equals(old.get(file.path())))
                .toList();
    }

    /** Of these surveys, those without a file here. One that is there and cannot be read is not gone. */
    public List<String> gone(Collection<String> surveyIds) {
        Set<String> there = Stream.concat(
                        files.stream().map(SurveyFile::path), problems.stream().map(Problem::file))
                .map(SurveyFile::surveyId)
                .collect(Collectors.toSet());
        return whole ? surveyIds.stream().filter(id -> !there.contains(id)).toList() : List.of();
    }

    private Map<String, String> texts() {
        return files.stream().collect(Collectors.toMap(SurveyFile::path, SurveyFile::text));
    }

    private void add(Read read) {
        read.file()
                .ifPresentOrElse(
                        files::add,
                        () -> refuse(shown(read.path()), "this file cannot be read. Check that it may be opened", ""));
    }

    private void noticeOtherEnding(Path path) {
        String name = path.getFileName().toString();
        if (name.endsWith(".yml")) {
            refuse(shown(path), "only files ending in .yaml are read. Rename it", name.replaceFirst("yml$", "yaml"));
        }
    }

    private void refuse(String file, String what, String hint) {
        problems.add(new Problem(file, 0, 0, what, Optional.of(hint).filter(word -> !word.isEmpty())));
    }

    private static boolean isSurvey(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".yaml") && !name.startsWith(".") && !NO_SURVEYS.contains(name);
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
