/** What SSH says before a login. Nobody ever logs in. */
@NullMarked
package io.github.checklistreport.probe.ssh;

import org.jspecify.annotations.NullMarked;
