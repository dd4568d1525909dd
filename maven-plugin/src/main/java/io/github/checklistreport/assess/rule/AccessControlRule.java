package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.HostFacts;
import io.github.checklistreport.model.evidence.HostFacts.AccessControl;
import io.github.checklistreport.model.evidence.Reason;
import java.util.List;

/**
 * SELinux enforces, or AppArmor has a profile that it enforces: that is the whole of what the item
 * asks, and the kernel says so itself. That Mastodon is confined by it is another matter.
 */
final class AccessControlRule extends HostRule {
    AccessControlRule() {
        super(
                Check.MANDATORY_ACCESS_CONTROL,
                Cards.link(
                        "https://docs.kernel.org/admin-guide/LSM/SELinux.html",
                        "Linuxカーネルの文書: SELinux",
                        "Linux kernel documentation: SELinux"),
                Cards.link(
                        "https://docs.kernel.org/admin-guide/LSM/apparmor.html",
                        "Linuxカーネルの文書: AppArmor",
                        "Linux kernel documentation: AppArmor"));
    }

    @Override
    Ruling judge(HostFacts facts, Server server) {
        if (facts.container()) {
            return Ruling.unknown(Reason.IN_CONTAINER);
        }
        AccessControl control = facts.accessControl();
        return control == null
                ? Ruling.unknown(unread(facts, "access-control"))
                : ruling(control)
                        .with(List.of(Seen.of("seen.access-control", text(control))))
                        .reproducedBy("getenforce", "sudo aa-status");
    }

    private static Ruling ruling(AccessControl control) {
        boolean enforcing = control.mode().equals("enforcing");
        return switch (control.kind()) {
            case "selinux" ->
                    enforcing
                            ? pass("finding.mandatory-access-control.selinux")
                            : fail("finding.mandatory-access-control.selinux-off");
            case "apparmor" ->
                    enforcing && control.enforced() > 0
                            ? pass("finding.mandatory-access-control.apparmor")
                            : fail("finding.mandatory-access-control.apparmor-off");
            case "none" -> fail("finding.mandatory-access-control.none");
            default -> Ruling.unknown(Reason.MALFORMED);
        };
    }

    private static String text(AccessControl control) {
        String enforced = control.enforced() > 0 ? " (" + control.enforced() + ")" : "";
        return control.kind() + ": " + control.mode() + enforced;
    }

    private static Ruling pass(String key) {
        return Ruling.pass(Strength.FULL, Saying.of(key));
    }

    private static Ruling fail(String key) {
        return Ruling.fail(Strength.FULL, Saying.of(key));
    }
}
