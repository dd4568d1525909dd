package io.github.checklistreport.load;

import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A text file as it was read.
 *
 * @param name the path as the admin knows it, for messages
 */
record SourceFile(String name, String text) {
    /** More than any list of a thousand items needs; keeps a wrong file from filling the memory. */
    static final int MAX_BYTES = 4 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The file at {@code path}; null, with a problem, where it cannot be read as text. */
    static @Nullable SourceFile read(Path path, String name, Problems problems) {
        if (Files.isDirectory(path)) {
            problems.add(Place.of(name), ProblemKind.FILE_UNREADABLE);
            return null;
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return decode(stream.readNBytes(MAX_BYTES + 1), name, problems);
        } catch (NoSuchFileException e) {
            problems.add(Place.of(name), ProblemKind.FILE_MISSING);
        } catch (IOException e) {
            problems.add(Place.of(name), ProblemKind.FILE_UNREADABLE);
        }
        return null;
    }

    static @Nullable SourceFile decode(byte[] bytes, String name, Problems problems) {
        if (bytes.length > MAX_BYTES) {
            problems.add(Place.of(name), ProblemKind.FILE_TOO_LARGE, MAX_BYTES / 1024 / 1024);
            return null;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            problems.add(
                    end(name, text),
                    ProblemKind.NOT_UTF8,
                    String.format("0x%02X", in.get(in.position())));
            return null;
        }
        return new SourceFile(
                name,
                !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    /** The place just behind {@code text}. */
    static Place end(String name, String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        String last = text.substring(text.lastIndexOf('\n') + 1);
        return new Place(name, line, last.codePointCount(0, last.length()) + 1);
    }
}
