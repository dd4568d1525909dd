/** Which ports accept connections. */
@NullMarked
package io.github.checklistreport.probe.net;

import org.jspecify.annotations.NullMarked;
