package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.HostFacts.SshdView;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PortsFacts;
import io.github.checklistreport.model.evidence.ProbeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether SSH has left port 22. An SSH greeting there fails. That it has moved is shown where it
 * answers at another port and 22 is closed at every address, or where sshd says so itself. Silence
 * at 22 may be a wall that lets others through.
 */
final class SshPortRule implements Rule {
    private static final RuleCard CARD =
            Cards.first(
                    Check.SSH_PORT,
                    Cards.link(
                            "https://www.rfc-editor.org/rfc/rfc4253",
                            "RFC 4253：SSHのトランスポート層プロトコル",
                            "RFC 4253: The Secure Shell (SSH) Transport Layer Protocol"),
                    Cards.link(
                            "https://man.openbsd.org/sshd_config#Port",
                            "OpenSSHのsshd_config(5)：Port",
                            "sshd_config(5) of OpenSSH: Port"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Set<ProbeName> reads() {
        return Set.of(ProbeName.PORTS, ProbeName.SSH, ProbeName.HOST);
    }

    @Override
    public Ruling judge(Evidence evidence, Server server) {
        SshSight sight = new SshSight(evidence);
        Ruling ruling = ruling(sight).reproducedBy(commands(sight));
        return sight.answersAnywhere() ? ruling.provingThatItApplies() : ruling;
    }

    private static Ruling ruling(SshSight sight) {
        if (sight.answersAtUsualPort()) {
            return Ruling.fail(Strength.FULL, Saying.of("finding.ssh-port.usual"));
        }
        boolean moved =
                sight.answersElsewhere()
                        && sight.portsAreComplete()
                        && closedEverywhere(sight.ports());
        List<Integer> configured =
                sight.views().stream().map(SshdView::ports).flatMap(List::stream).toList();
        if (configured.contains(SshSight.USUAL_PORT)) {
            return moved
                    ? Ruling.pass(Strength.PARTIAL, Saying.of("finding.ssh-port.forwarded"))
                    : Ruling.fail(Strength.FULL, Saying.of("finding.ssh-port.configured-usual"));
        }
        if (!configured.isEmpty()) {
            return Ruling.pass(Strength.FULL, Saying.of("finding.ssh-port.configured-other"));
        }
        if (moved) {
            return Ruling.pass(Strength.FULL, Saying.of("finding.ssh-port.moved"));
        }
        return sight.ports().isEmpty() && !sight.answersElsewhere()
                ? Ruling.unknown(sight.silence())
                : Ruling.unknown(Saying.of("finding.ssh-port.undecided"));
    }

    private static boolean closedEverywhere(List<Observation> ports) {
        return ports.stream()
                .map(one -> (PortsFacts) one.facts())
                .allMatch(
                        one ->
                                one != null
                                        && one.closed().contains(SshSight.USUAL_PORT)
                                        && !one.answersEverything());
    }

    private static String[] commands(SshSight sight) {
        List<String> commands = new ArrayList<>();
        sight.ports().stream()
                .map(one -> "nmap -Pn -sT -sV -p 22 " + one.target())
                .distinct()
                .forEach(commands::add);
        commands.add("sudo sshd -T | grep -i '^port '");
        return commands.toArray(String[]::new);
    }
}
