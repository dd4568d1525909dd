package io.github.checklistreport.model.evidence;

import org.jspecify.annotations.Nullable;

/**
 * From where, and with what, a server was observed.
 *
 * @param place in the admin's words; null where nothing is said
 * @param resolver address and port of the DNS resolver that was asked
 * @param tool name and version of this tool
 */
public record Vantage(@Nullable String place, @Nullable String resolver, String tool) {}
