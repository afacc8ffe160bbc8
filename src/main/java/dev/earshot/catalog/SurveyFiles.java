package dev.earshot.catalog;

import dev.earshot.catalog.reader.SurveyReader;
import dev.earshot.platform.yaml.Problem;
import dev.earshot.platform.yaml.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A directory of surveys. Each file stands for itself: a broken one never holds the others back.
 *
 * @param files sorted by name
 * @param problems of the directory itself, and files in it that could not be read
 */
public record SurveyFiles(List<SurveyFile> files, List<Problem> problems) {

    public static final int MAX_FILES = 500;

    /** Describes where events come from; lies beside the surveys and is not one. */
    private static final String SOURCES = "sources.yaml";

    /** Reads every {@code *.yaml} directly in {@code directory}. */
    public static SurveyFiles read(Path directory) {
        SurveyFiles found = new SurveyFiles(new ArrayList<>(), new ArrayList<>());
        List<Path> paths;
        try (Stream<Path> list = Files.list(directory)) {
            paths = list.sorted().filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            found.refuse(shown(directory), "this directory cannot be read. Check that it exists and may be opened", "");
            return found;
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
                .map(SurveyFiles::readOne)
                .toList()
                .forEach(found::add);
        return found;
    }

    /** A survey, or why there is none. */
    private record Read(Path path, Optional<SurveyFile> file) {}

    private static Read readOne(Path path) {
        try {
            String text = YamlText.of(path);
            return new Read(path, Optional.of(new SurveyFile(shown(path), text, SurveyReader.read(shown(path), text))));
        } catch (IOException e) {
            return new Read(path, Optional.empty());
        }
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
        return name.endsWith(".yaml") && !name.startsWith(".") && !name.equals(SOURCES);
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
