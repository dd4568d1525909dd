/** Judges answers and findings. Pure: no clock, no files, no network. */
@NullMarked
package io.github.checklistreport.assess;

import org.jspecify.annotations.NullMarked;
