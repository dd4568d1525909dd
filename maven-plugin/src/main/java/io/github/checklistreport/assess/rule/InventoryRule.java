package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.HostFacts;
import io.github.checklistreport.model.evidence.HostFacts.Component;
import io.github.checklistreport.model.evidence.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The host tells name and version of every kind of component. That shows that they can be known,
 * not that the admin knows them; and what is not on this host may be on another. So it is a partial
 * pass or unknown, and never more. Versions stay in the evidence, since the item keeps them
 * private.
 */
final class InventoryRule extends HostRule {
    private static final String MASTODON = "mastodon";

    InventoryRule() {
        super(
                Check.SOFTWARE_INVENTORY,
                Cards.link(
                        "https://docs.joinmastodon.org/admin/install/",
                        "Mastodon文書: ソースからのインストール",
                        "Mastodon documentation: Installing from source"),
                Cards.link(
                        "https://www.freedesktop.org/software/systemd/man/latest/os-release.html",
                        "os-releaseの説明",
                        "os-release manual page"));
    }

    @Override
    Ruling judge(HostFacts facts, Server server) {
        Set<String> told =
                facts.versions().stream()
                        .filter(one -> one.version() != null)
                        .map(Component::name)
                        .collect(Collectors.toSet());
        List<String> missing =
                wanted(server).stream()
                        .filter(names -> names.stream().noneMatch(told::contains))
                        .map(names -> names.get(0))
                        .toList();
        return ruling(facts, missing)
                .with(
                        List.of(
                                Seen.of("seen.components", list(told.stream().sorted().toList())),
                                Seen.of("seen.components-missing", list(missing))))
                .reproducedBy(
                        "cat /etc/os-release",
                        "docker --version",
                        "psql --version",
                        "redis-server --version",
                        "node --version",
                        "ruby --version",
                        "nginx -v");
    }

    private static Ruling ruling(HostFacts facts, List<String> missing) {
        if (missing.isEmpty()) {
            return Ruling.pass(Strength.PARTIAL, Saying.of("finding.software-inventory.complete"));
        }
        return facts.container()
                ? Ruling.unknown(Reason.IN_CONTAINER)
                : Ruling.unknown(Saying.of("finding.software-inventory.incomplete", list(missing)));
    }

    /** The kinds of components that apply, each with the names that it may have. */
    private static List<List<String>> wanted(Server server) {
        List<List<String>> wanted = new ArrayList<>();
        wanted.add(List.of("os"));
        wanted.add(List.of("postgresql"));
        wanted.add(List.of("nginx", "apache", "caddy"));
        if (server.software() == null || server.software().equals(MASTODON)) {
            wanted.add(List.of("redis", "valkey"));
            wanted.add(List.of("ruby", MASTODON)); // a container of Mastodon brings its own
            wanted.add(List.of("node", MASTODON));
        }
        return wanted;
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "–" : String.join(", ", names);
    }
}
