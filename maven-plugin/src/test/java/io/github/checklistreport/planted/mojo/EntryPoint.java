package io.github.checklistreport.planted.mojo;

import io.github.checklistreport.planted.pipeline.Goal;

/** Closes a circle with {@link io.github.checklistreport.planted.pipeline.KnowsMojo}. */
public class EntryPoint {
    Goal goal = new Goal();
}
