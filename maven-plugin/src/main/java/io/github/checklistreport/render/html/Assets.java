package io.github.checklistreport.render.html;

import io.github.checklistreport.model.OwnTemplates;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.PublicReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/** The files that pages refer to. */
final class Assets {
    private static final String FOLDER = "/io/github/checklistreport/assets/";
    private static final String RUN = "/*run*/";

    private Assets() {}

    /** The style sheet, with the report's identity for the margins of paper. */
    static Page style(PublicReport report, OwnTemplates own) {
        String run =
                report.server().domain().replaceAll("[^A-Za-z0-9.:-]", "")
                        + " "
                        + report.generatedAt().truncatedTo(ChronoUnit.SECONDS);
        return style(text("style.css", own), run);
    }

    /** The same for pages of checklists, which no server and no day belong to. */
    static Page styleOfChecklists(String generatorVersion, OwnTemplates own) {
        String version = generatorVersion.replaceAll("[^A-Za-z0-9.-]", "");
        String css = text("style.css", own) + text("checklist.css", own);
        return style(css, "Checklist Report " + version);
    }

    private static Page style(String css, String run) {
        return new Page("assets/style.css", css.replace(RUN, run).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String name, OwnTemplates own) {
        return new String(read(name, own), StandardCharsets.UTF_8);
    }

    /** What works the report out again on the day of reading. */
    static Page script() {
        return new Page("assets/report.js", ours("report.js"));
    }

    static Page icon(OwnTemplates own) {
        return new Page("assets/icon.svg", read("icon.svg", own));
    }

    /** The script that opens a sealed report. */
    static Page openerScript() {
        return new Page("assets/sealed.js", ours("sealed.js"));
    }

    private static byte[] read(String name, OwnTemplates own) {
        return own.file("assets/" + name)
                .map(file -> file.text().getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> ours(name));
    }

    private static byte[] ours(String name) {
        try (InputStream stream = Assets.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("no asset '" + name + "'");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
