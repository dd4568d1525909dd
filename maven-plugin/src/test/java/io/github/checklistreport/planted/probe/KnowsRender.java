package io.github.checklistreport.planted.probe;

import io.github.checklistreport.planted.render.Painter;

/** Knows a sibling. */
class KnowsRender {
    Painter painter = new Painter();
}
