package io.github.checklistreport.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ordinary words in private texts do not stop the build because pages are made of them, too. */
class OrdinaryNotesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-8",
                "IPv6",
                "TLSv1.3",
                "SHA-256",
                "HTTP/2",
                "text/html",
                "index.html",
                "style.css",
                "port 1000",
                "port 3000",
                "100%",
                "1200",
                "assets/style.css"
            })
    void wordInAPrivateNote(String word) throws Exception {
        assertThat(report("@zoe", "設定は" + word + "です").lines()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"root", "admin", "mark", "main", "max", "me", "@admin", "管理者", "運営"})
    void nameOfAnAdmin(String handle) throws Exception {
        assertThat(report(handle, "x").lines()).isNotEmpty();
    }

    private Outcome report(String by, String privateNote)
            throws IOException, RejectedException, BrokenException {
        Admin admin =
                Admin.in(folder)
                        .writes(
                                """
                                checklist: mastodon-2020
                                server: {name: Example Social, domain: social.example}
                                defaults: {by: "%s", answeredOn: 2026-11-20}
                                answers:
                                  dns-caa: {status: met, privateNote: "%s"}
                                """
                                        .formatted(by, privateNote));
        GenerateReport.Output output =
                new GenerateReport.Output(
                        folder.resolve("out"), "public", "html,markdown,json", "1.2.3", null);
        return new GenerateReport().run(admin.request(), output);
    }
}
