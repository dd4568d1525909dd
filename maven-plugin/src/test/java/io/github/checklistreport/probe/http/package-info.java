/** Tests of what asks over HTTP. */
@NullMarked
package io.github.checklistreport.probe.http;

import org.jspecify.annotations.NullMarked;
