/** The goals: Maven's parameters in, log lines or an exception out. No logic. */
@NullMarked
package io.github.checklistreport.mojo;

import org.jspecify.annotations.NullMarked;
