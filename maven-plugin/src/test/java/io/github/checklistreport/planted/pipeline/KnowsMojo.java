package io.github.checklistreport.planted.pipeline;

import io.github.checklistreport.planted.mojo.EntryPoint;

/** Knows who calls it. */
class KnowsMojo {
    EntryPoint entryPoint = new EntryPoint();
}
