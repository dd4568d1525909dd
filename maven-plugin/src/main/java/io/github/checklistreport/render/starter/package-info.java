/** The files that an admin starts from. */
@NullMarked
package io.github.checklistreport.render.starter;

import org.jspecify.annotations.NullMarked;
