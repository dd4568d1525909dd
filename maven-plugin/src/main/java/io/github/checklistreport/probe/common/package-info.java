/** What all probes share: the ways to the network, their limits, and how to note what was seen. */
@NullMarked
package io.github.checklistreport.probe.common;

import org.jspecify.annotations.NullMarked;
