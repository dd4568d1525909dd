/** What probes saw, as records: raw facts, never a judgement. */
@NullMarked
package io.github.checklistreport.model.evidence;

import org.jspecify.annotations.NullMarked;
