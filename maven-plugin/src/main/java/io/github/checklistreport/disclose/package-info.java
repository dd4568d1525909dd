/** Decides what each audience may read of a report. Pure. */
@NullMarked
package io.github.checklistreport.disclose;

import org.jspecify.annotations.NullMarked;
