package io.github.checklistreport.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.checklistreport.model.Language;
import io.github.checklistreport.render.common.Messages;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NoteHtmlTest {
    private final NoteHtml notes =
            new NoteHtml(Messages.in(new Language("en")), new ConcurrentHashMap<>());

    @Test
    void keepsWhatMarkdownIsFor() {
        assertThat(notes.clean("鍵認証のみ。`sshd -T`で**確認**。\n\n- a\n- b"))
                .isEqualTo(
                        "<p>鍵認証のみ。<code>sshd -T</code>で<strong>確認</strong>。</p>\n"
                                + "<ul>\n<li>a</li>\n<li>b</li>\n</ul>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script> | <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                "a <img src=x onerror=alert(1)> | <p>a &lt;img src=x onerror=alert(1)&gt;</p>",
                "[x](javascript:alert(1)) | <p>x</p>",
                "[x](JAVASCRIPT:alert(1)) | <p>x</p>",
                "[x](data:text/html,<b>) | <p>x</p>",
                "[x](/etc/passwd) | <p>x</p>",
                "![alt](javascript:x) | <p>alt</p>",
                "# Heading | <p><strong>Heading</strong></p>",
            })
    void disarms(String markdown, String html) {
        assertThat(notes.clean(markdown)).isEqualTo(html);
    }

    @Test
    void linksOnlyOutwardsAndNeverLoadsImages() {
        String rel = "rel=\"nofollow ugc noopener\"";
        assertThat(notes.clean("https://example.org/"))
                .isEqualTo(
                        "<p><a href=\"https://example.org/\" "
                                + rel
                                + ">https://example.org/</a></p>");
        assertThat(notes.clean("[![a](http://a.example/i.png)](https://b.example/ \"t\")"))
                .isEqualTo("<p><a href=\"https://b.example/\" " + rel + ">a</a></p>");
        assertThat(notes.clean("![a](https://a.example/i.png)"))
                .isEqualTo("<p><a href=\"https://a.example/i.png\" " + rel + ">a</a></p>");
    }

    @Test
    void dropsCharactersThatTurnTextAround() {
        assertThat(notes.clean("a\u202Eb\u2066c\u200Fd\u0007e\u0000f")).isEqualTo("<p>abcdef</p>");
    }

    @Test
    void letsTablesScrollOnTheirOwn() {
        assertThat(notes.clean("| a |\n|:-:|\n| b |"))
                .startsWith(
                        "<div class=\"tw\" role=\"region\" tabindex=\"0\" aria-label=\"Table\">")
                .contains("<th>a</th>")
                .doesNotContain("align");
    }

    @ParameterizedTest
    @MethodSource("hugeNotes")
    void isFastWhateverComes(String markdown) {
        String html = assertTimeoutPreemptively(Duration.ofSeconds(3), () -> notes.clean(markdown));
        assertThat(html).doesNotContain("<script").hasSizeLessThan(3_000_000);
    }

    static Stream<String> hugeNotes() {
        Stream<String> repeated =
                Stream.of(
                                ">", "> ", "- ", "* a\n  ", "[", "![", "](", "*_", "*a **b ", "`a",
                                "<", "<a ", "a@a.", "|", "|\n", "\\", "&#0;", "x", "[a](<b",
                                "http://", "<!--", "~~~\n")
                        .map(part -> part.repeat(100_000 / part.length()));
        return Stream.concat(repeated, Stream.of(wideTable(), nested()));
    }

    private static String wideTable() {
        return "|".repeat(1000) + "\n" + "|-".repeat(1000) + "|\n" + "|\n".repeat(40_000);
    }

    private static String nested() {
        return "*_".repeat(20_000) + "x" + "_*".repeat(20_000);
    }
}
