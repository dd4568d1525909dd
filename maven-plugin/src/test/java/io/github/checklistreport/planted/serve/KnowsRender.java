package io.github.checklistreport.planted.serve;

import io.github.checklistreport.planted.render.Painter;

/** Knows a sibling. */
class KnowsRender {
    Painter painter = new Painter();
}
