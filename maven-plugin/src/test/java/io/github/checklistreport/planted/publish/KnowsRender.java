package io.github.checklistreport.planted.publish;

import io.github.checklistreport.planted.render.Painter;

/** Knows a sibling. */
class KnowsRender {
    Painter painter = new Painter();
}
