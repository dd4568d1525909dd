package io.github.checklistreport.render.common;

import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import io.github.checklistreport.model.OwnTemplates;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.ProblemKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the admin's own templates of one folder before ours, and tells what is wrong with them. */
final class OwnLoader {
    private final String folder;
    private final List<OwnTemplates.File> files;

    /**
     * @param folder such as {@code html/}
     */
    OwnLoader(String folder, OwnTemplates own) {
        this.folder = folder;
        this.files = own.files().stream().filter(file -> file.path().startsWith(folder)).toList();
    }

    TemplateLoader before(TemplateLoader ours) {
        if (files.isEmpty()) {
            return ours;
        }
        StringTemplateLoader strings = new StringTemplateLoader();
        files.forEach(file -> strings.putTemplate(name(file), file.text(), 0));
        return new MultiTemplateLoader(new TemplateLoader[] {strings, ours});
    }

    List<String> names() {
        return files.stream().map(this::name).toList();
    }

    boolean has(String name) {
        return names().contains(name);
    }

    TemplateMistake mistake(ParseException e) {
        return mistake(
                e.getTemplateName(),
                e.getLineNumber(),
                e.getColumnNumber(),
                e.getEditorMessage(),
                e);
    }

    TemplateMistake mistake(TemplateException e) {
        return mistake(
                e.getTemplateSourceName(),
                Objects.requireNonNullElse(e.getLineNumber(), 0),
                Objects.requireNonNullElse(e.getColumnNumber(), 0),
                e.getMessageWithoutStackTop(),
                e);
    }

    private TemplateMistake mistake(
            @Nullable String name, int line, int column, @Nullable String what, Throwable cause) {
        Place place = new Place(shown(name), Math.max(line, 0), Math.max(column, 0));
        return new TemplateMistake(
                Problem.of(place, ProblemKind.TEMPLATE_MISTAKE, brief(what)), cause);
    }

    /** The file as the admin knows it; a template of ours by its path among the templates. */
    private String shown(@Nullable String name) {
        return files.stream()
                .filter(file -> name(file).equals(name))
                .map(OwnTemplates.File::name)
                .findFirst()
                .orElse(folder + name);
    }

    /** The first paragraph, on one line: what follows explains FreeMarker to programmers. */
    private static String brief(@Nullable String what) {
        return what == null
                ? ""
                : what.strip().split("\\R\\s*\\R|\\R-{4}", 2)[0].replaceAll("\\s+", " ");
    }

    private String name(OwnTemplates.File file) {
        return file.path().substring(folder.length());
    }
}
