package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PortsFacts;
import io.github.checklistreport.model.evidence.ProbeName;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Whether strangers reach SSH. A greeting fails, though only in part: the probes may have run at a
 * place that is allowed in. Silence at the port that the admin gave, at every address whose web
 * answered in the same minute, speaks for a restriction; that SSH works from inside is the admin's
 * word. Where a CDN stands in front, its silence says nothing of the server.
 */
final class SshReachRule implements Rule {
    private static final int WEB = 443;

    private static final RuleCard CARD =
            Cards.first(
                    Check.SSH_REACH,
                    Cards.link(
                            "https://www.rfc-editor.org/rfc/rfc4253",
                            "RFC 4253：SSHのトランスポート層プロトコル",
                            "RFC 4253: The Secure Shell (SSH) Transport Layer Protocol"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Set<ProbeName> reads() {
        return Set.of(ProbeName.PORTS, ProbeName.SSH, ProbeName.HEADERS);
    }

    @Override
    public Ruling judge(Evidence evidence, Server server) {
        SshSight sight = new SshSight(evidence);
        Ruling ruling = ruling(sight);
        String[] commands =
                sight
                        .place()
                        .map(place -> "nc -vz -w 5 " + place.host() + " " + place.port())
                        .stream()
                        .toArray(String[]::new);
        ruling = ruling.reproducedBy(commands);
        return sight.answersAnywhere() ? ruling.provingThatItApplies() : ruling;
    }

    private static Ruling ruling(SshSight sight) {
        if (sight.answersAnywhere()) {
            return Ruling.fail(Strength.PARTIAL, Saying.of("finding.ssh-reach.reached"));
        }
        List<PortsFacts> ports =
                sight.ports().stream()
                        .map(Observation::facts)
                        .filter(PortsFacts.class::isInstance)
                        .map(PortsFacts.class::cast)
                        .toList();
        if (ports.isEmpty() || ports.stream().allMatch(one -> one.sshPort() == null)) {
            return Ruling.unknown(sight.silence());
        }
        if (sight.ports().stream().anyMatch(one -> InFront.of(one.target(), sight.evidence()))) {
            return Ruling.unknown(Saying.of("finding.ssh-reach.cdn"));
        }
        return sight.portsAreComplete() && ports.stream().allMatch(SshReachRule::shut)
                ? Ruling.pass(Strength.PARTIAL, Saying.of("finding.ssh-reach.silent"))
                : Ruling.unknown(Saying.of("finding.ssh-reach.undecided"));
    }

    private static boolean shut(PortsFacts facts) {
        Integer port = Objects.requireNonNullElse(facts.sshPort(), 0);
        boolean noAnswer = facts.filtered().contains(port) || facts.closed().contains(port);
        return noAnswer && facts.open().contains(WEB) && !facts.answersEverything();
    }
}
