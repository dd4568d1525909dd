/**
 * Puts pages on the disk: nothing private, nothing half, nothing outside its directory. Knows no
 * report.
 */
@NullMarked
package io.github.checklistreport.publish;

import org.jspecify.annotations.NullMarked;
