package io.github.checklistreport.model;

import java.util.List;

/**
 * How an item can be checked.
 *
 * @param probes names of the probes whose evidence a rule of the item reads
 * @param how what anybody can do to check it
 */
public record Verification(Observer by, List<String> probes, Text how) {
    public Verification {
        probes = List.copyOf(probes);
    }
}
