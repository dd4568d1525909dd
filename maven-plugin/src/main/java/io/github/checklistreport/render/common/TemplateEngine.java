package io.github.checklistreport.render.common;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.OutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.github.checklistreport.model.Page;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
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

    /**
     * @param folder the folder's name under {@code templates/}
     */
    TemplateEngine(String folder, OutputFormat format) {
        configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(
                new ClassTemplateLoader(TemplateEngine.class, FOLDER + folder));
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
     * any page, and there is a checklist to be read meanwhile.
     */
    public static CompletableFuture<TemplateEngine> begin(
            String folder, OutputFormat format, List<String> templates) {
        return CompletableFuture.supplyAsync(
                () -> {
                    TemplateEngine engine = new TemplateEngine(folder, format);
                    templates.forEach(engine::template);
                    return engine;
                });
    }

    /**
     * The page at {@code path} that {@code template} makes of {@code root}.
     *
     * @throws IllegalStateException if the template has a mistake
     */
    public Page page(String path, String template, Object root) {
        return new Page(path, text(template, root).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What {@code template} makes of {@code root}.
     *
     * @throws IllegalStateException if the template has a mistake
     */
    public String text(String template, Object root) {
        try {
            StringWriter writer = new StringWriter(1 << 14);
            template(template).process(root, writer);
            return writer.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("template '" + template + "': " + e.getMessage(), e);
        }
    }

    private Template template(String name) {
        try {
            return configuration.getTemplate(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
