/** What the pages of one language say, before any markup: words looked up, rows and counts made. */
@NullMarked
package io.github.checklistreport.render.view;

import org.jspecify.annotations.NullMarked;
