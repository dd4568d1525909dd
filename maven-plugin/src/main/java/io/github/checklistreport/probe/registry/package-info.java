/** What registries show of whoever registered the domain. */
@NullMarked
package io.github.checklistreport.probe.registry;

import org.jspecify.annotations.NullMarked;
