/**
 * The picture that posts show of the report. Drawn without java.desktop, so that every JDK agrees.
 */
@NullMarked
package io.github.checklistreport.render.card;

import org.jspecify.annotations.NullMarked;
