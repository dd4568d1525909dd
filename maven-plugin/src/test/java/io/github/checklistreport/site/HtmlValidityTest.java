package io.github.checklistreport.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.apache.log4j.Level;
import org.apache.log4j.LogManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Every page passes the Nu HTML checker without an error or a warning. */
class HtmlValidityTest {
    /**
     * The checker takes no file: address for 'self'. Chromium does, and the browser tests would see
     * a page without its stylesheet or script.
     */
    private static final Pattern SELF_ON_FILES =
            Pattern.compile(
                    "Resource violates Content Security Policy \\(meta tag\\): external "
                            + "(stylesheet|script “[./]+assets/report\\.js”).*");

    private static final Checker CHECKER = new Checker();

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
        assertThat(complaints(page))
                .anyMatch(line -> line.contains("Duplicate ID"))
                .anyMatch(line -> line.contains("alt"));
    }

    private static List<String> complaints(Path page) throws IOException, SAXException {
        CHECKER.complaints.clear();
        CHECKER.validator.checkHtmlFile(page.toFile(), true);
        return List.copyOf(CHECKER.complaints);
    }

    /** The checker, which reads its schemas once for all pages, as its command line does. */
    private static final class Checker implements ErrorHandler {
        private final SimpleDocumentValidator validator = new SimpleDocumentValidator();
        private final List<String> complaints = new ArrayList<>();

        Checker() {
            try {
                validator.setUpMainSchema(
                        "http://s.validator.nu/html5-all.rnc", new SystemErrErrorHandler());
                validator.setUpValidatorAndParsers(this, false, false);
                LogManager.getRootLogger().setLevel(Level.OFF); // it turns everything on
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void warning(SAXParseException exception) {
            if (!SELF_ON_FILES.matcher(exception.getMessage()).matches()) {
                complaints.add("Warning: " + exception.getMessage());
            }
        }

        @Override
        public void error(SAXParseException exception) {
            complaints.add("Error: " + exception.getMessage());
        }

        @Override
        public void fatalError(SAXParseException exception) {
            complaints.add("Fatal: " + exception.getMessage());
        }
    }
}
