package io.github.checklistreport.model.evidence;

/**
 * How control of a domain was shown.
 *
 * @param by dns or web
 * @param at the name or address that the token was found at
 */
public record ProofFacts(String by, String at) implements Facts {}
