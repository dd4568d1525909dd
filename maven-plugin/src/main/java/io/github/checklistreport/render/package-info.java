/** Turns a report into files in memory. No disk, no clock, no network. */
@NullMarked
package io.github.checklistreport.render;

import org.jspecify.annotations.NullMarked;
