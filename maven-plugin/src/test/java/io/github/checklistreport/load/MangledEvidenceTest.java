package io.github.checklistreport.load;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.checklistreport.testing.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A few thousand files that are almost right: a short run of what the fuzzers do at length. */
class MangledEvidenceTest {
    private static final String[] PIECES = {
        "null",
        "{}",
        "[]",
        "-1",
        "1e999",
        "\"x\"",
        "\"\\u0000\"",
        "true",
        ",",
        "}",
        "99999999999999"
    };

    @Test
    void readingNeverBreaks() throws IOException {
        String good =
                Files.readString(
                        Resources.DATA_MODULE.resolve(
                                "src/test/resources/evidence/good/every-probe.json"));
        Random random = new Random(20261125);
        for (int i = 0; i < 1500; i++) {
            byte[] mangled = mangle(good, random).getBytes(StandardCharsets.UTF_8);
            assertThatCode(() -> EvidenceLoaderFuzz.fuzzerTestOneInput(mangled))
                    .as(new String(mangled, StandardCharsets.UTF_8))
                    .doesNotThrowAnyException();
        }
    }

    private static String mangle(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(12));
        String piece = PIECES[random.nextInt(PIECES.length)];
        int colon = text.indexOf(": ", from);
        if (random.nextBoolean() && colon > 0) {
            int end = text.indexOf('\n', colon);
            String comma = text.charAt(end - 1) == ',' ? "," : "";
            return text.substring(0, colon + 2) + piece + comma + text.substring(end);
        }
        return text.substring(0, from) + piece + text.substring(to);
    }
}
