package io.github.checklistreport.planted.assess;

import io.github.checklistreport.planted.publish.Writer;

/** Knows a sibling. */
class KnowsPublish {
    Writer writer = new Writer();
}
