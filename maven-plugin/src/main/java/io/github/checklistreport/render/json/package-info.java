/** The report for machines. */
@NullMarked
package io.github.checklistreport.render.json;

import org.jspecify.annotations.NullMarked;
