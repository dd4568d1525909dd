package io.github.checklistreport.render.html;

import io.github.checklistreport.model.Bin;
import io.github.checklistreport.model.Word;
import io.github.checklistreport.render.view.Seal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A drawing that a page uses.
 *
 * @param id its id in the page; with an underscore, which item ids never have
 * @param glyph the verdict whose glyph it shows
 * @param shape {@code square}, {@code round} or, for the bare glyph, {@code glyph}
 */
public record Symbol(String id, String glyph, String shape, String fill) {
    private static final List<String> GLYPHS = Word.words(Bin.class);

    /** The drawings of {@code seals}, each once, in a fixed order. */
    static List<Symbol> of(Collection<Seal> seals) {
        Map<String, Symbol> symbols = new TreeMap<>();
        for (Seal seal : seals) {
            symbols.put(
                    seal.symbol(),
                    new Symbol(seal.symbol(), seal.verdict(), seal.shape(), seal.fill()));
        }
        return List.copyOf(symbols.values());
    }

    /** Every verdict's bare glyph. */
    static List<Symbol> glyphs() {
        return glyphs(GLYPHS);
    }

    /** The bare glyphs of some verdicts. */
    static List<Symbol> glyphs(List<String> verdicts) {
        return verdicts.stream().map(word -> new Symbol("g_" + word, word, "glyph", "")).toList();
    }
}
