/** Names and mail in the DNS: the client that asks it, and what the probes look for in it. */
@NullMarked
package io.github.checklistreport.probe.dns;

import org.jspecify.annotations.NullMarked;
