/**
 * Asks over HTTP: redirects, headers, what the application says of itself, and registries of names.
 */
@NullMarked
package io.github.checklistreport.probe.http;

import org.jspecify.annotations.NullMarked;
