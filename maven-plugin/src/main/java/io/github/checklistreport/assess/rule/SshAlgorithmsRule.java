package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.SshFacts;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether an SSH server still offers algorithms that have been given up: SHA-1 in key exchange and
 * signatures, DSA, RC4, block ciphers in CBC mode, MD5 and cut SHA-1 digests. What it offers it
 * lists in full, so both directions are shown.
 */
final class SshAlgorithmsRule implements Rule {
    private static final Pattern KEX = Pattern.compile(".*-sha1(-.*)?");
    private static final Pattern HOST_KEY = Pattern.compile("ssh-(rsa|dss)(-cert-v0[01]@.*)?");
    private static final Pattern CIPHER = Pattern.compile("arcfour.*|3des-.*|.*-cbc(@.*)?|none");
    private static final Pattern MAC = Pattern.compile("hmac-md5.*|hmac-sha1-96.*|none");

    private static final RuleCard CARD =
            Cards.first(
                    Check.SSH_ALGORITHMS,
                    Cards.link(
                            "https://www.rfc-editor.org/rfc/rfc9142",
                            "RFC 9142：SSHの鍵交換方式の改訂と推奨",
                            "RFC 9142: Key Exchange (KEX) Method Updates and Recommendations for"
                                    + " Secure Shell (SSH)"),
                    Cards.link(
                            "https://www.rfc-editor.org/rfc/rfc8758",
                            "RFC 8758：SSHでのRC4の廃止",
                            "RFC 8758: Deprecating RC4 in Secure Shell (SSH)"),
                    Cards.link(
                            "https://www.openssh.com/txt/release-8.8",
                            "OpenSSH 8.8の変更点（SHA-1を使うRSA署名の無効化）",
                            "OpenSSH 8.8 release notes (RSA signatures with SHA-1 disabled)"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Set<ProbeName> reads() {
        return Set.of(ProbeName.SSH);
    }

    @Override
    public Ruling judge(Evidence evidence, Server server) {
        SshSight sight = new SshSight(evidence);
        List<SshFacts> lists =
                sight.answers().stream()
                        .map(SshSight.Answer::facts)
                        .filter(one -> one.kex() != null)
                        .toList();
        Ruling ruling = lists.isEmpty() ? Ruling.unknown(sight.silence()) : ruling(outdated(lists));
        String[] commands =
                sight
                        .place()
                        .map(place -> "ssh-audit -p " + place.port() + " " + place.host())
                        .stream()
                        .toArray(String[]::new);
        ruling = ruling.reproducedBy(commands);
        return sight.answersAnywhere() ? ruling.provingThatItApplies() : ruling;
    }

    private static Ruling ruling(List<String> outdated) {
        if (outdated.isEmpty()) {
            return Ruling.pass(Strength.FULL, Saying.of("finding.ssh-algorithms.current"));
        }
        return Ruling.fail(Strength.FULL, Saying.of("finding.ssh-algorithms.outdated"))
                .with(
                        outdated.stream()
                                .map(one -> Seen.of("seen.ssh-outdated-algorithm", one))
                                .toList());
    }

    private static List<String> outdated(List<SshFacts> lists) {
        return lists.stream()
                .flatMap(
                        one ->
                                Stream.of(
                                                matching(one.kex(), KEX),
                                                matching(one.hostKeys(), HOST_KEY),
                                                matching(one.ciphers(), CIPHER),
                                                matching(one.macs(), MAC))
                                        .flatMap(found -> found))
                .distinct()
                .toList();
    }

    private static Stream<String> matching(@Nullable List<String> names, Pattern pattern) {
        return names == null
                ? Stream.of()
                : names.stream().filter(name -> pattern.matcher(name).matches());
    }
}
