package io.github.checklistreport.model;

import org.jspecify.annotations.Nullable;

/**
 * How an item can be checked.
 *
 * @param check what a machine judges it by; null where no machine can
 * @param how what anybody can do to check it
 */
public record Verification(Observer by, @Nullable Check check, Text how) {}
