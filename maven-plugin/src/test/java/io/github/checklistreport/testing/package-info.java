/** What the tests of several rooms share. */
@NullMarked
package io.github.checklistreport.testing;

import org.jspecify.annotations.NullMarked;
