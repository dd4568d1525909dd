/** The report as Markdown for a Git forge or a wiki. */
@NullMarked
package io.github.checklistreport.render.markdown;

import org.jspecify.annotations.NullMarked;
