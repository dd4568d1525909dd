/** Encrypts pages, so that they can lie in a public folder. Knows no disk and no report. */
@NullMarked
package io.github.checklistreport.publish.seal;

import org.jspecify.annotations.NullMarked;
