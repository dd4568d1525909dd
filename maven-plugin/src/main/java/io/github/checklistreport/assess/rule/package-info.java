/** One class a check: pure, dated judgements of evidence. */
@NullMarked
package io.github.checklistreport.assess.rule;

import org.jspecify.annotations.NullMarked;
