package io.github.checklistreport.planted.render.html;

import io.github.checklistreport.planted.render.markdown.Markdown;
import org.jspecify.annotations.Nullable;

/** Closes a circle with {@link Markdown}. */
public class Html {
    @Nullable Markdown markdown;
}
