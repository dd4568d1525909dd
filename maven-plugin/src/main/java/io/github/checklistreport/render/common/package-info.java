/** What the sub-rooms of rendering share: the product's words, templates, settings. */
@NullMarked
package io.github.checklistreport.render.common;

import org.jspecify.annotations.NullMarked;
