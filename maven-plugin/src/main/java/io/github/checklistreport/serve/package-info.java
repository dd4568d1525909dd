/**
 * Shows pages to the browsers of this machine while an admin works on them, and notices that files
 * changed. Knows no report.
 */
@NullMarked
package io.github.checklistreport.serve;

import org.jspecify.annotations.NullMarked;
