package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.HostFacts;
import io.github.checklistreport.model.evidence.Reason;
import java.util.List;

/**
 * Something runs at a login. What it does is not looked at, so it is a partial pass; and notices
 * may be sent in ways that the script does not know, so finding nothing is unknown.
 */
final class LoginNoticeRule extends HostRule {
    LoginNoticeRule() {
        super(
                Check.SSH_LOGIN_NOTIFICATION,
                Cards.link(
                        "https://man7.org/linux/man-pages/man8/pam_exec.8.html",
                        "pam_execの説明",
                        "pam_exec manual page"),
                Cards.link(
                        "https://man.openbsd.org/sshd#SSHRC",
                        "OpenSSHの説明: sshrc",
                        "OpenSSH manual page: sshrc"));
    }

    @Override
    Ruling judge(HostFacts facts, Server server) {
        if (facts.container()) {
            return Ruling.unknown(Reason.IN_CONTAINER);
        }
        if (facts.loginHooks().isEmpty()) {
            return Ruling.unknown(Saying.of("finding.ssh-login-notification.nothing-known"));
        }
        String hooks = String.join(", ", facts.loginHooks());
        return Ruling.pass(
                        Strength.PARTIAL, Saying.of("finding.ssh-login-notification.hook", hooks))
                .with(List.of(Seen.of("seen.login-hooks", hooks)))
                .reproducedBy(
                        "grep pam_exec /etc/pam.d/sshd",
                        "ls -l /etc/ssh/sshrc",
                        "grep -l SSH_CLIENT /etc/profile /etc/profile.d/*.sh");
    }
}
