package io.github.checklistreport.probe.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.checklistreport.lab.HttpLab;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Feeds;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.ProbeContext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderOrUrlFeedsTest {
    private static final String NAME = "mastodon-releases.json";

    @TempDir Path folder;

    @Test
    void readsAFolderFirst() throws Exception {
        Files.writeString(folder.resolve(NAME), "{}");

        assertThat(text(FolderOrUrlFeeds.folder(folder))).isEqualTo("{}");
    }

    @Test
    void fallsBackOnWhatComesWithTheTool() throws Exception {
        assertThat(text(FolderOrUrlFeeds.folder(folder))).isEqualTo(bundled());
        assertThat(text(FolderOrUrlFeeds.folder(folder.resolve("nowhere")))).isEqualTo(bundled());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../mastodon-releases.json",
                "/etc/passwd",
                "a/b.json",
                "Mastodon-releases.json",
                "-releases.json",
                "mastodon-releases.yaml",
                ".json",
                ""
            })
    void readsNoOtherNames(String name) {
        expect(FolderOrUrlFeeds.folder(folder), name, Reason.NO_SERVICE);
    }

    @Test
    void hasNoListOfWhatNobodyKnows() {
        expect(FolderOrUrlFeeds.bundled(), "unheard-of-releases.json", Reason.NO_SERVICE);
    }

    @Test
    void refusesAFileThatIsTooLarge() throws Exception {
        Files.write(folder.resolve(NAME), new byte[HttpBody.MAX_BYTES]);

        expect(FolderOrUrlFeeds.folder(folder), NAME, Reason.TOO_MUCH);
    }

    @Test
    void takesAFolderInPlaceOfAFileForNone() throws Exception {
        Files.createDirectory(folder.resolve(NAME));

        assertThat(text(FolderOrUrlFeeds.folder(folder))).isEqualTo(bundled());
    }

    @Test
    void readsTheWeb() throws Exception {
        try (HttpLab lab = serving("location = /feeds/" + NAME + " { return 200 '{}'; }")) {
            assertThat(text(web(lab.context(), "https://social.example/feeds/"))).isEqualTo("{}");
            assertThat(text(web(lab.context(), "https://social.example/other/")))
                    .isEqualTo(bundled());
        }
    }

    @ParameterizedTest
    @CsvSource({"500, SERVER_ERROR", "403, FORBIDDEN", "429, RATE_LIMITED"})
    void saysWhyTheWebGivesNone(int status, Reason reason) throws Exception {
        try (HttpLab lab = serving("return " + status + ";")) {
            expect(web(lab.context(), "https://social.example/"), NAME, reason);
        }
    }

    @Test
    void trustsNoPageThatAnybodyCouldHaveSent() throws Exception {
        try (HttpLab lab = serving("return 200 '{}';")) {
            expect(
                    web(lab.distrusting(), "https://social.example/"),
                    NAME,
                    Reason.UNTRUSTED_CERTIFICATE);
            expect(web(lab.context(), "http://social.example/"), NAME, Reason.NOT_CONFIGURED);
        }
    }

    @Test
    void refusesAPageThatIsTooLarge() throws Exception {
        Files.write(folder.resolve(NAME), new byte[HttpBody.MAX_BYTES + 1]);

        try (HttpLab lab = serving("root " + folder + ";")) {
            expect(web(lab.context(), "https://social.example/"), NAME, Reason.TOO_MUCH);
        }
    }

    private HttpLab serving(String tls) throws Exception {
        return HttpLab.start(folder, "return 200 '{}';", tls);
    }

    private static Feeds web(ProbeContext context, String base) {
        WireHttp.Setup setup =
                new WireHttp.Setup(
                        context.roots(), context.limits(), InstantSource.system(), "test/1");
        return FolderOrUrlFeeds.web(
                URI.create(base), WireHttp.toThirdParties(context.thirdParties(), setup));
    }

    private static String text(Feeds feeds) throws NetException {
        return new String(feeds.read(NAME), StandardCharsets.UTF_8);
    }

    private static String bundled() throws NetException {
        return text(FolderOrUrlFeeds.bundled());
    }

    private static void expect(Feeds feeds, String name, Reason reason) {
        assertThatThrownBy(() -> feeds.read(name))
                .isInstanceOfSatisfying(
                        NetException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
