package io.github.checklistreport.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummaryTest {
    @Test
    void endsWithTheLastSentenceThatFits() {
        String second = "二つ目の文です。".repeat(20);
        assertThat(Summary.ofNote("最初の文です。" + second))
                .startsWith("最初の文です。")
                .endsWith("です。")
                .hasSizeLessThan(70);
    }

    @Test
    void cutsBetweenWordsAndNeverWithinACharacter() {
        assertThat(Summary.ofNote("word ".repeat(60))).endsWith("word…");
        String family = "👨‍👩‍👧‍👦";
        String cut = Summary.ofNote(family.repeat(60));
        assertThat(cut.replace(family, "")).isEqualTo("…");
        String marked = "か\u3099";
        assertThat(Summary.ofNote(marked.repeat(100)).replace(marked, "")).isEqualTo("…");
    }

    @Test
    void keepsWordsAndCodeButNoMarkup() {
        assertThat(Summary.ofNote("# 見出し\n**太字**と`code`と[文字](https://a.example/)"))
                .isEqualTo("見出し 太字と`code`と文字");
        assertThat(Summary.ofNote("See https://a.example/ now."))
                .isEqualTo("See https://a.example/ now.");
    }

    @Test
    void joinsJapaneseLinesWithoutASpace() {
        assertThat(Summary.ofNote("一行目は\n二行目に続きます。")).isEqualTo("一行目は二行目に続きます。");
    }
}
