/**
 * Observes a server and records what was seen. Never judges; silence is a reason, not a fact. Every
 * packet goes through {@link io.github.checklistreport.probe.common.Transport} or {@link
 * io.github.checklistreport.probe.common.DnsClient}.
 */
@NullMarked
package io.github.checklistreport.probe;

import org.jspecify.annotations.NullMarked;
