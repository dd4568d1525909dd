/**
 * Reads files into values and reports every problem with its place. Never writes, never uses the
 * network.
 */
@NullMarked
package io.github.checklistreport.load;

import org.jspecify.annotations.NullMarked;
