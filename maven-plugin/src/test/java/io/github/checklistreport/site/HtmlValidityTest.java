package io.github.checklistreport.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Every page passes the Nu HTML checker without an error or a warning. */
class HtmlValidityTest {
    /**
     * The checker takes no file: address for 'self'. Chromium does, and the browser tests would see
     * a page without its stylesheet or script.
     */
    private static final Pattern SELF_ON_FILES =
            Pattern.compile(
                    "Warning: Resource violates Content Security Policy \\(meta tag\\): external "
                            + "(stylesheet|script “[./]+assets/report\\.js”).*");

    @Test
    void everyPageIsValid() throws IOException, SAXException {
        List<Path> pages = new ArrayList<>(GeneratedSite.ofExample().files(".html"));
        assertThat(pages).hasSizeGreaterThan(150);
        pages.addAll(GeneratedSite.ofFindings().files(".html"));
        pages.addAll(GeneratedSite.ofChecklist().files(".html"));
        for (Path page : pages) {
            assertThat(complaints(page)).as(page.toString()).isEmpty();
        }
    }

    @Test
    void aWrongPageIsFound(@TempDir Path folder) throws IOException, SAXException {
        Path page = folder.resolve("wrong.html");
        Files.writeString(
                page, "<!DOCTYPE html><html lang=en><title>x</title><p id=a><p id=a><img src=x>");
        assertThat(complaints(page)).contains("Duplicate ID").contains("alt");
    }

    private static String complaints(Path page) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
        return validator
                .validate(page.toAbsolutePath())
                .lines()
                .filter(line -> line.startsWith("Error") || line.startsWith("Warning"))
                .filter(line -> !SELF_ON_FILES.matcher(line).matches())
                .collect(Collectors.joining("\n"));
    }
}
