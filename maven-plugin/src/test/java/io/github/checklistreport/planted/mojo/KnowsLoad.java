package io.github.checklistreport.planted.mojo;

import io.github.checklistreport.planted.load.Reader;

/** Goes past the pipeline. */
class KnowsLoad {
    Reader reader = new Reader();
}
