package io.github.checklistreport.model.evidence;

/** What a probe saw: raw facts, by the kind of probe. See {@link ProbeName#facts}. */
public interface Facts {}
