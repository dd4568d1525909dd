/** What the goals say in the terminal. */
@NullMarked
package io.github.checklistreport.render.console;

import org.jspecify.annotations.NullMarked;
