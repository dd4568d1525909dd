package io.github.checklistreport.render.common;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.OutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.github.checklistreport.model.OwnTemplates;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;

/**
 * Fills the templates of one folder. Every value is escaped for the output format; a value that
 * already is markup has a type that says so. Safe for use by several threads.
 */
public final class TemplateEngine {
    private static final String FOLDER = "/io/github/checklistreport/templates/";

    private final Configuration configuration;
    private final OwnLoader own;

    /**
     * @param folder the folder's name under {@code templates/}
     */
    TemplateEngine(String folder, OutputFormat format, OwnTemplates templates) {
        configuration = new Configuration(Configuration.VERSION_2_3_35);
        own = new OwnLoader(folder + "/", templates);
        configuration.setTemplateLoader(
                own.before(new ClassTemplateLoader(TemplateEngine.class, FOLDER + folder)));
        configuration.setObjectWrapper(new RecordWrapper());
        configuration.setOutputFormat(format);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        configuration.setNumberFormat("computer");
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }

    /**
     * Begins to make an engine and to read its templates, in another thread: that takes longer than
     * any page, and there is a checklist to be read meanwhile. Mistakes in {@code own} templates
     * are for {@link #mistakes}.
     */
    public static CompletableFuture<TemplateEngine> begin(
            String folder, OutputFormat format, List<String> templates, OwnTemplates own) {
        return CompletableFuture.supplyAsync(
                () -> {
                    TemplateEngine engine = new TemplateEngine(folder, format, own);
                    templates.stream()
                            .filter(name -> !engine.own.has(name))
                            .forEach(engine::template);
                    return engine;
                });
    }

    /** What is wrong with the syntax of templates of the admin's own. */
    public List<Problem> mistakes() {
        List<Problem> mistakes = new ArrayList<>();
        for (String name : own.names()) {
            try {
                template(name);
            } catch (TemplateMistake e) {
                TemplateMistake.in(e).ifPresent(mistakes::add);
            }
        }
        return mistakes;
    }

    /**
     * The page at {@code path} that {@code template} makes of {@code root}.
     *
     * @throws TemplateMistake if there are templates of the admin's own and they do not fit
     * @throws IllegalStateException if a template of ours has a mistake
     */
    public Page page(String path, String template, Object root) {
        return new Page(path, text(template, root).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What {@code template} makes of {@code root}.
     *
     * @throws TemplateMistake if there are templates of the admin's own and they do not fit
     * @throws IllegalStateException if a template of ours has a mistake
     */
    public String text(String template, Object root) {
        try {
            StringWriter writer = new StringWriter(1 << 14);
            template(template).process(root, writer);
            return writer.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            if (!own.names().isEmpty()) {
                throw own.mistake(e);
            }
            throw new IllegalStateException("template '" + template + "': " + e.getMessage(), e);
        }
    }

    private Template template(String name) {
        try {
            return configuration.getTemplate(name);
        } catch (ParseException e) {
            throw own.mistake(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
