/** What past reports said, and what has changed since. */
@NullMarked
package io.github.checklistreport.model.history;

import org.jspecify.annotations.NullMarked;
