package dev.earshot.catalog.reader;

import dev.earshot.catalog.schema.KeyGroup;
import dev.earshot.catalog.schema.QuestionKeys;
import dev.earshot.catalog.schema.SurveyKeys;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Damages files the way editors, people and attackers do. */
record Mutation(Random random) {

    private static final List<String> SIGNS = List.of(
            ":", "- ", "? ", "[", "]", "{", "}", ",", "#", " #", "&a ", "*a", "!", "|", ">", "'", "\"", "%", "@", "`",
            "---\n", "...\n", "\t", "\r", "\n", "  ", "\\", "~", "null", "<<: ", "!!str ", "\u0085", "\u2028",
            "\uFEFF");

    /** Bidirectional marks, control characters, halves of pairs, wide and joined signs. */
    private static final List<String> ODD = List.of(
            "\u202E",
            "\u2066",
            "\u200B",
            "\u0000",
            "\u0007",
            "\u001B[31m",
            "\uD800",
            "\uFFFD",
            "\uFFFF",
            "😀",
            "é",
            "ﷺ",
            "\u00AD",
            "\\0",
            "\\uD800",
            "\\x1b");

    private static final List<String> VALUES = List.of(
            "1e999",
            "-1",
            "99999999999999999999",
            "0x10",
            "012",
            "true",
            "false",
            "no",
            "[]",
            "{}",
            "[[[[[[[[[[[[[[[[",
            "null",
            "~",
            "''",
            "nps",
            "none",
            "answers.nps <= 6",
            "answers.nps <= 'a'",
            "answers.zzz",
            "((((((((((((((((((1))))))",
            "order.total > 1 &&",
            "'{answers.nps}'",
            "'{customer.firstname'",
            "'{ order.number }'",
            "'{'",
            "2 days",
            "9999999 weeks",
            "3 of 6",
            "100 of 3",
            "'#fff'",
            "2027-02-30",
            "de",
            "{en: A, de: B}",
            "{xx: 1}",
            "order.delivered",
            "order.store",
            "a b c",
            "- a",
            "|",
            "&a",
            "*a",
            "order.number.matches('(a+)+$')");

    private static final List<String> KEYS = Stream.of(
                    Stream.of(
                            SurveyKeys.SURVEY,
                            SurveyKeys.PAGE,
                            SurveyKeys.LINK,
                            SurveyKeys.ENDING,
                            SurveyKeys.INVITE,
                            SurveyKeys.SEGMENT,
                            SurveyKeys.BRAND,
                            SurveyKeys.RISK,
                            SurveyKeys.PROMISE),
                    Stream.of(QuestionKeys.of(Optional.empty()), QuestionKeys.ITEM, QuestionKeys.OPTION))
            .flatMap(groups -> groups)
            .map(KeyGroup::names)
            .flatMap(List::stream)
            .distinct()
            .toList();

    /** A damaged file, as its bytes would be read. */
    String of(String good) {
        String text = good;
        for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
            text = damage(text);
        }
        return text;
    }

    private String damage(String text) {
        return switch (random.nextInt(12)) {
            case 0 -> bytes(text);
            case 1, 2 -> lines(text);
            case 3 -> insert(text, one(SIGNS));
            case 4 -> insert(text, one(ODD));
            case 5 -> insert(text, "\n" + " ".repeat(random.nextInt(9)) + one(KEYS) + ": " + one(VALUES) + "\n");
            case 6 -> value(text, one(VALUES));
            case 7 -> value(text, one(VALUES));
            case 8 ->
                insert(
                        text,
                        one(List.of("a", "ä", "{", "[", "- ", "word ", "9")).repeat(1 + random.nextInt(400)));
            case 9 -> indent(text);
            case 10 -> cut(text);
            default -> key(text);
        };
    }

    /** Flips bits, so that some characters are UTF-8 no more. */
    private String bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> Collections.swap(lines, one, other);
            case 1 -> lines.add(other, lines.get(one));
            default -> lines.remove(one);
        }
        return String.join("\n", lines);
    }

    private String indent(String text) {
        String[] lines = text.split("\n", -1);
        int one = random.nextInt(lines.length);
        lines[one] = random.nextBoolean() ? "  " + lines[one] : lines[one].replaceFirst("^ {1,2}", "");
        return String.join("\n", lines);
    }

    /** Puts another value behind some key. */
    private String value(String text, String value) {
        String[] lines = text.split("\n", -1);
        int one = random.nextInt(lines.length);
        int colon = lines[one].indexOf(": ", random.nextInt(lines[one].length() + 1));
        if (colon >= 0) {
            int end = lines[one].indexOf(',', colon);
            lines[one] = lines[one].substring(0, colon + 2) + value + (end < 0 ? "" : lines[one].substring(end));
        }
        return String.join("\n", lines);
    }

    private String key(String text) {
        String from = one(KEYS);
        return text.replaceFirst("\\b" + from + ":", one(KEYS) + ":");
    }

    private String cut(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new String(bytes, 0, random.nextInt(bytes.length + 1), StandardCharsets.UTF_8);
    }

    private String insert(String text, String what) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + what + text.substring(at);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
