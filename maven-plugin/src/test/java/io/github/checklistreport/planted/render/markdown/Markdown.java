package io.github.checklistreport.planted.render.markdown;

import io.github.checklistreport.planted.render.html.Html;
import org.jspecify.annotations.Nullable;

/** Closes a circle with {@link Html}. */
public class Markdown {
    @Nullable Html html;
}
