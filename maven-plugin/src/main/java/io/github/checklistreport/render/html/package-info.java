/** The report as pages for a browser. */
@NullMarked
package io.github.checklistreport.render.html;

import org.jspecify.annotations.NullMarked;
