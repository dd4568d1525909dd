package io.github.checklistreport.render.html;

import freemarker.core.TemplateHTMLOutputModel;
import io.github.checklistreport.render.common.TemplateEngine;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/** The drawings that pages begin with; many pages use the same ones. */
public final class Sprites {
    /**
     * All that the template of a sprite can see.
     *
     * @param lock whether the lock of private notes is among the drawings
     */
    public record SpriteRoot(List<Symbol> symbols, boolean lock) {}

    private final TemplateEngine engine;
    private final boolean lock;
    private final ConcurrentMap<String, TemplateHTMLOutputModel> made = new ConcurrentHashMap<>();

    Sprites(TemplateEngine engine, boolean lock) {
        this.engine = engine;
        this.lock = lock;
    }

    TemplateHTMLOutputModel of(List<Symbol> symbols) {
        String ids = symbols.stream().map(Symbol::id).collect(Collectors.joining(" "));
        return made.computeIfAbsent(
                ids, key -> Markup.of(engine.text("sprite.ftlh", new SpriteRoot(symbols, lock))));
    }
}
