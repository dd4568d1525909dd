package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.HostFacts.SshdView;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.SshFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Whether anybody can log in over SSH by password. One user and address that is offered a password
 * is enough to fail. A list without passwords is that of one user from one address, and a Match
 * block may say otherwise for the next: from outside it shows only so much. What {@code sshd -T}
 * says for everybody and for each block shows it all. Interactive questions may be for a password
 * or for a one-time code.
 */
final class SshPasswordLoginRule implements Rule {
    private static final String PASSWORD = "password";
    private static final String INTERACTIVE = "keyboard-interactive";

    private static final RuleCard CARD =
            Cards.first(
                    Check.SSH_PASSWORD_LOGIN,
                    Cards.link(
                            "https://www.rfc-editor.org/rfc/rfc4252",
                            "RFC 4252：SSHの認証プロトコル",
                            "RFC 4252: The Secure Shell (SSH) Authentication Protocol"),
                    Cards.link(
                            "https://man.openbsd.org/sshd_config",
                            "OpenSSHのsshd_config(5)",
                            "sshd_config(5) of OpenSSH"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Set<ProbeName> reads() {
        return Set.of(ProbeName.SSH, ProbeName.HOST);
    }

    @Override
    public Ruling judge(Evidence evidence, Server server) {
        SshSight sight = new SshSight(evidence);
        List<SshFacts> asked =
                sight.answers().stream()
                        .map(SshSight.Answer::facts)
                        .filter(one -> one.methods() != null)
                        .toList();
        Ruling ruling =
                failure(asked, sight.views())
                        .orElseGet(() -> withoutPassword(sight, asked))
                        .with(seen(asked, sight.views()))
                        .reproducedBy(commands(sight, asked));
        return sight.answersAnywhere() ? ruling.provingThatItApplies() : ruling;
    }

    private static Optional<Ruling> failure(List<SshFacts> asked, List<SshdView> views) {
        if (asked.stream().anyMatch(one -> offers(one, "none"))) {
            return Optional.of(fail("finding.ssh-password-login.open"));
        }
        if (asked.stream().anyMatch(one -> offers(one, PASSWORD))) {
            return Optional.of(fail("finding.ssh-password-login.offered"));
        }
        if (views.stream().anyMatch(one -> one.match() == null && one.passwordAuthentication())) {
            return Optional.of(fail("finding.ssh-password-login.configured"));
        }
        return views.stream().anyMatch(SshdView::passwordAuthentication)
                ? Optional.of(fail("finding.ssh-password-login.for-some"))
                : Optional.empty();
    }

    private static Ruling fail(String key) {
        return Ruling.fail(Strength.FULL, Saying.of(key));
    }

    private static Ruling withoutPassword(SshSight sight, List<SshFacts> asked) {
        boolean interactive =
                asked.stream().anyMatch(one -> offers(one, INTERACTIVE))
                        || sight.views().stream().anyMatch(SshdView::keyboardInteractive);
        if (interactive) {
            return Ruling.unknown(Saying.of("finding.ssh-password-login.interactive"));
        }
        boolean forEverybody = sight.views().stream().anyMatch(one -> one.match() == null);
        if (forEverybody && sight.viewsAreComplete()) {
            return Ruling.pass(Strength.FULL, Saying.of("finding.ssh-password-login.keys-only"));
        }
        if (!asked.isEmpty()) {
            return Ruling.pass(
                    Strength.PARTIAL, Saying.of("finding.ssh-password-login.not-offered"));
        }
        return forEverybody
                ? Ruling.pass(
                        Strength.PARTIAL, Saying.of("finding.ssh-password-login.not-configured"))
                : Ruling.unknown(sight.silence());
    }

    private static boolean offers(SshFacts facts, String method) {
        return Objects.requireNonNullElse(facts.methods(), List.of()).contains(method);
    }

    private static List<Seen> seen(List<SshFacts> asked, List<SshdView> views) {
        List<Seen> seen = new ArrayList<>();
        for (SshFacts one : asked) {
            List<String> methods = Objects.requireNonNullElse(one.methods(), List.of());
            seen.add(Seen.of("seen.ssh-methods", String.join(", ", methods)));
        }
        for (SshdView view : views) {
            seen.add(
                    Seen.of(
                            view.match() == null ? "seen.sshd-everybody" : "seen.sshd-match",
                            "PasswordAuthentication %s, KbdInteractiveAuthentication %s"
                                    .formatted(
                                            word(view.passwordAuthentication()),
                                            word(view.keyboardInteractive()))));
        }
        return seen;
    }

    private static String word(boolean value) {
        return value ? "yes" : "no";
    }

    private static String[] commands(SshSight sight, List<SshFacts> asked) {
        String user =
                asked.stream().map(SshFacts::user).filter(Objects::nonNull).findFirst().orElse("");
        List<String> commands = new ArrayList<>();
        sight.place()
                .ifPresent(
                        place ->
                                commands.add(
                                        "ssh -v -o PreferredAuthentications=none -p "
                                                + place.port()
                                                + " "
                                                + (user.isEmpty() ? "USER" : user)
                                                + "@"
                                                + place.host()));
        commands.add("sudo sshd -T | grep -Ei '^(password|kbdinteractive)authentication'");
        return commands.toArray(String[]::new);
    }
}
