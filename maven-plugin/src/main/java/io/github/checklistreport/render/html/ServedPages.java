package io.github.checklistreport.render.html;

import freemarker.core.HTMLOutputFormat;
import io.github.checklistreport.model.OwnTemplates;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.common.TemplateEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is shown beside the report while an admin works on it; never written. */
public final class ServedPages {
    /**
     * All that the template of problems can see.
     *
     * @param last what leads to the last good page; null where there is none
     */
    public record ProblemsRoot(
            String lang, String title, String lead, List<String> lines, @Nullable String last) {
        public ProblemsRoot {
            lines = List.copyOf(lines);
        }
    }

    private static final String FOLDER = "/io/github/checklistreport/serve/";

    private ServedPages() {}

    /** The script with which open pages look again, and the style of problems. */
    public static List<Page> assets() {
        return Stream.of("reload.js", "style.css")
                .map(name -> new Page("_serve/" + name, read(name)))
                .toList();
    }

    /**
     * What keeps the report from being made.
     *
     * @param lines as the terminal shows them
     */
    public static Page problems(List<String> lines, boolean lastGood, Messages console) {
        return TemplateEngine.begin(
                        "serve",
                        HTMLOutputFormat.INSTANCE,
                        List.of("problems.ftlh"),
                        OwnTemplates.NONE)
                .join()
                .page(
                        "_serve/problems.html",
                        "problems.ftlh",
                        new ProblemsRoot(
                                console.language().tag(),
                                console.get("serve.problems"),
                                console.get("serve.problems.lead"),
                                lines,
                                lastGood ? console.get("serve.last") : null));
    }

    private static byte[] read(String name) {
        try (InputStream stream = ServedPages.class.getResourceAsStream(FOLDER + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
