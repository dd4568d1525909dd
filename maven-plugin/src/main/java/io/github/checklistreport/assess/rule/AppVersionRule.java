package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.AppFacts;
import io.github.checklistreport.model.evidence.AppFacts.Variant;
import io.github.checklistreport.model.evidence.Evidence;
import java.util.ArrayList;
import java.util.List;

/** Judges by the dated table of releases; a fork by what it is based on. */
final class AppVersionRule extends AppRule {
    AppVersionRule() {
        super(
                Check.APP_VERSION,
                Cards.link(
                        "https://github.com/mastodon/mastodon/security/policy",
                        "Mastodonのセキュリティポリシー",
                        "Security policy of Mastodon"),
                Cards.link(
                        "https://github.com/mastodon/mastodon/releases",
                        "Mastodonのリリース",
                        "Releases of Mastodon"));
    }

    @Override
    Ruling judge(Evidence evidence, Server server, AppFacts facts) {
        String newest = facts.newestVersion() == null ? "-" : facts.newestVersion();
        return verdict(facts, newest)
                .with(table(server, facts, newest))
                .reproducedBy(nodeInfo(evidence, facts));
    }

    private static List<Seen> table(Server server, AppFacts facts, String newest) {
        List<Seen> rows = new ArrayList<>();
        rows.add(Seen.of("seen.version", facts.software() + " " + facts.version()));
        String stated = server.software();
        if (stated != null && !stated.equals(facts.software())) {
            rows.add(
                    Seen.of(
                            "seen.other-software",
                            Saying.of(
                                    "finding.app-version.other-software",
                                    stated,
                                    facts.software())));
        }
        rows.add(Seen.of("seen.newest-version", newest));
        rows.add(Seen.of("seen.table-as-of", facts.tableAsOf() == null ? "-" : facts.tableAsOf()));
        return rows;
    }

    private static Ruling verdict(AppFacts facts, String newest) {
        Strength strength = facts.variant() == Variant.FORK ? Strength.PARTIAL : Strength.FULL;
        String key = "finding.app-version." + facts.releaseState().word();
        Saying because = Saying.of(key, facts.version(), newest);
        return switch (facts.releaseState()) {
            case NEWEST_OF_LINE -> Ruling.pass(strength, because);
            case NEWER_THAN_TABLE -> Ruling.pass(Strength.PARTIAL, because);
            case BEHIND -> Ruling.weak(because);
            case SECURITY_MISSING, END_OF_LIFE -> Ruling.fail(strength, because);
            default -> Ruling.unknown(because);
        };
    }
}
