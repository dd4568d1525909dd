package io.github.checklistreport.render.common;

import io.github.checklistreport.model.Revision.Aspect;
import io.github.checklistreport.model.Revision.Changed;
import java.util.stream.Collectors;

/** Says what changed of an item, in a few words. */
public final class AspectWords {
    private AspectWords() {}

    /** What changed; {@code console} and {@code words} are in one language. */
    public static String of(Changed changed, Messages console, Messages words) {
        return changed.aspects().stream()
                .map(aspect -> of(aspect, changed, console, words))
                .collect(Collectors.joining(words.get("join")));
    }

    private static String of(Aspect aspect, Changed changed, Messages console, Messages words) {
        return aspect == Aspect.LEVEL
                ? console.get(
                        "migrate.level",
                        words.word("level", changed.before().level()),
                        words.word("level", changed.after().level()))
                : console.word("migrate-aspect", aspect);
    }
}
