/** Tells subscribers what changed. */
@NullMarked
package io.github.checklistreport.render.feed;

import org.jspecify.annotations.NullMarked;
