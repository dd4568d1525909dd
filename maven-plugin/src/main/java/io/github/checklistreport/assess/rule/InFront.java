package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.HeadersFacts;
import io.github.checklistreport.model.evidence.ProbeName;

/** Whether a CDN or the like answers instead of a server, so that its ports show nothing of it. */
final class InFront {
    private InFront() {}

    static boolean of(String host, Evidence evidence) {
        return evidence.of(ProbeName.HEADERS).stream()
                .filter(one -> SshSight.host(one.target()).equals(host))
                .anyMatch(
                        one ->
                                one.facts() instanceof HeadersFacts facts
                                        && !facts.inFront().isEmpty());
    }
}
