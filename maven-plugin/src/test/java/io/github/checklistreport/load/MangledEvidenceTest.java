package io.github.checklistreport.load;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.checklistreport.testing.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Consumer;
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

    private static final String HOST_FACTS =
            """
            {"format":"host-facts-1","takenAt":"2026-11-20T12:00:00Z","root":true,"container": false,
            "accessControl": {"kind":"selinux","mode":"enforcing","enforced": 0},
            "sshd": [{"match":"user","ports":[22],"passwordAuthentication":true,"keyboardInteractive":
            false,"publicKey":true,"permitRootLogin":"no"}],
            "listeners": [{"address":"::","port":443,"process":"nginx"}],
            "pgHba": [{"type":"local","method":"peer"}],
            "redis": {"passwordSet":true,"protectedMode":true,"bind":["*"]},
            "backup": {"newestAt":"2026-11-20T03:00:00Z","bytes": 1,"medianBytes": 2,"kind":"gzip"},
            "unattendedUpgrades": true,
            "versions": [{"name":"os","version":"debian 12"}],
            "loginHooks": ["sshrc"],
            "unread": [{"what":"backup","reason":"not-configured"}]}
            """;

    @Test
    void readingEvidenceNeverBreaks() throws IOException {
        Path example =
                Resources.DATA_MODULE.resolve("src/test/resources/evidence/good/every-probe.json");
        mangleAndRead(Files.readString(example), 400, EvidenceLoaderFuzz::fuzzerTestOneInput);
    }

    @Test
    void readingHostFactsNeverBreaks() {
        mangleAndRead(HOST_FACTS, 400, HostFactsLoaderFuzz::fuzzerTestOneInput);
    }

    private static void mangleAndRead(String good, int times, Consumer<byte[]> reader) {
        Random random = new Random(20261125);
        for (int i = 0; i < times; i++) {
            String mangled = mangle(good, random);
            assertThatCode(() -> reader.accept(mangled.getBytes(StandardCharsets.UTF_8)))
                    .as(mangled)
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
