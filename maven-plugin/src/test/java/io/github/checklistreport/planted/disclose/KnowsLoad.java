package io.github.checklistreport.planted.disclose;

import io.github.checklistreport.planted.load.Reader;

/** Knows a sibling. */
class KnowsLoad {
    Reader reader = new Reader();
}
