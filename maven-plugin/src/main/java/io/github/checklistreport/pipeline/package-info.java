/**
 * One class a goal: a request in, an outcome out. Strings the rooms together and knows nothing of
 * Maven.
 */
@NullMarked
package io.github.checklistreport.pipeline;

import org.jspecify.annotations.NullMarked;
