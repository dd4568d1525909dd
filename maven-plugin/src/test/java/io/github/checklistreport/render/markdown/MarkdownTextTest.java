package io.github.checklistreport.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.render.view.NoteTree;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
    private static final Parser PARSER = Parser.builder().extensions(NoteTree.extensions()).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "# no heading",
                "- no list",
                "+ no list",
                "1. no list",
                "12) no list",
                "*a* _b_ ~~c~~ `d` **e**",
                "[a](https://b.example) ![c](d)",
                "<script>alert(1)</script>",
                "| a | b |",
                "&amp; &copy;",
                "https://example.org/?a=b_c_d",
                "www.example.org",
                "a\\b",
                "=== ---",
                "---",
                "日本語の*強調*でない文。",
            })
    void escapesSoThatMarkdownShowsTheText(String text) {
        Document shown = shown(MarkdownFormat.escape(text));
        assertThat(shown.body().wholeText().strip()).isEqualTo(text);
        assertThat(shown.body().select("*").not("body").eachAttr("href")).isEmpty();
        assertThat(shown.select("h1,h2,ul,ol,em,strong,code,a,img,table,script,hr")).isEmpty();
    }

    @Test
    void cleansNotesWithoutLosingTheirWords() {
        String clean =
                MarkdownText.clean(
                        "# Title\n\n<script>x</script>\n\na <b>bold</b> [l](javascript:x) "
                                + "![i](https://e.example/i.png)\n\n- one\n- two");
        Document shown = shown(clean);
        assertThat(shown.select("script,b,img,h1,h2")).isEmpty();
        assertThat(shown.select("p").get(0).html()).isEqualTo("<strong>Title</strong>");
        assertThat(shown.text()).contains("<script>x</script>", "a <b>bold</b> l i", "one", "two");
        assertThat(shown.select("a").eachAttr("href")).containsExactly("https://e.example/i.png");
    }

    private static Document shown(String markdown) {
        return Jsoup.parseBodyFragment(
                HtmlRenderer.builder()
                        .extensions(NoteTree.extensions())
                        .build()
                        .render(PARSER.parse(markdown)));
    }
}
