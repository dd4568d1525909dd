/**
 * The words of the product as records and enums. Nothing here does I/O or depends on another room.
 */
@NullMarked
package io.github.checklistreport.model;

import org.jspecify.annotations.NullMarked;
