package io.github.checklistreport.planted.model;

import io.github.checklistreport.planted.load.Reader;

/** Knows a room. */
record KnowsLoad(Reader reader) {}
