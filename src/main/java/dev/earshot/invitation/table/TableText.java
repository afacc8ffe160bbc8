package dev.earshot.invitation.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the bytes of a table become characters: by its byte order mark, else UTF-8 where all of it is, else Windows-1252, which
 * spreadsheets still write.
 *
 * @param skip bytes of the mark
 * @param warning empty where there is no doubt
 * @param unread why it is no text; empty where it is
 */
public record TableText(Path file, Charset charset, int skip, Optional<String> warning, Optional<String> unread) {

    private static final int CHUNK = 65_536;

    public static TableText of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(4);
        }
        if (starts(start, 'P', 'K', 3, 4) || starts(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            return none(
                    file, "This is a workbook, not a CSV file. Save it as \"CSV UTF-8\" in your spreadsheet first.");
        }
        if (starts(start, 0xFF, 0xFE) || starts(start, 0xFE, 0xFF)) {
            Charset wide = starts(start, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return new TableText(file, wide, 2, Optional.empty(), Optional.empty());
        }
        int mark = starts(start, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        Scan scan = Scan.of(file);
        if (scan.binary) {
            return none(file, "This is not a text file. A table is CSV: one customer a line.");
        }
        if (scan.utf8) {
            return new TableText(file, StandardCharsets.UTF_8, mark, Optional.empty(), Optional.empty());
        }
        return new TableText(
                file,
                Charset.forName("windows-1252"),
                0,
                Optional.of("The file is not UTF-8, so it was read as Windows-1252. Check names with accents below; if "
                        + "they look wrong, save the file as \"CSV UTF-8\"."),
                Optional.empty());
    }

    public Reader open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), CHUNK);
        in.skipNBytes(skip);
        return new InputStreamReader(in, charset);
    }

    private static TableText none(Path file, String why) {
        return new TableText(file, StandardCharsets.UTF_8, 0, Optional.empty(), Optional.of(why));
    }

    private static boolean starts(byte[] start, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** A look at all bytes, with little memory. */
    private record Scan(boolean utf8, boolean binary) {

        static Scan of(Path file) throws IOException {
            CharsetDecoder decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
            CharBuffer characters = CharBuffer.allocate(CHUNK);
            boolean utf8 = true;
            try (InputStream in = Files.newInputStream(file)) {
                byte[] chunk = new byte[CHUNK / 2];
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    for (int i = 0; i < read; i++) {
                        if (chunk[i] == 0) {
                            return new Scan(false, true);
                        }
                    }
                    if (utf8) {
                        bytes.put(chunk, 0, read).flip();
                        characters.clear();
                        utf8 = !decoder.decode(bytes, characters, false).isError();
                        bytes.compact();
                    }
                }
            }
            CoderResult end = decoder.decode(bytes.flip(), characters.clear(), true);
            return new Scan(utf8 && !end.isError(), false);
        }
    }
}
