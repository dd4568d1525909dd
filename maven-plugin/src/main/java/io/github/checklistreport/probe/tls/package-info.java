/** Which versions and cipher suites of TLS a server takes, and its certificate. */
@NullMarked
package io.github.checklistreport.probe.tls;

import org.jspecify.annotations.NullMarked;
