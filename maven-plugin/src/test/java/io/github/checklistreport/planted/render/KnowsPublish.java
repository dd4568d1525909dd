package io.github.checklistreport.planted.render;

import io.github.checklistreport.planted.publish.Writer;

/** Knows a sibling. */
class KnowsPublish {
    Writer writer = new Writer();
}
