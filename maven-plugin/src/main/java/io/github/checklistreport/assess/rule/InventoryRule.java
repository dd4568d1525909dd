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
import java.util.stream.Stream;

/**
 * The host tells name and version of every kind of component. That shows that they can be known,
 * not that the admin knows them; and what is not on this host may be on another. So it is a partial
 * pass or unknown, and never more. Versions stay in the evidence, since the item keeps them
 * private.
 */
final class InventoryRule extends HostRule {
    private static final String MASTODON = "mastodon";
    private static final Set<String> HAVE_REDIS = Set.of(MASTODON, "misskey", "pixelfed");

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
                .reproducedBy(commands(server));
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
        wanted.add(
                server.runs().equals("pixelfed")
                        ? List.of("mysql", "mariadb", "postgresql")
                        : List.of("postgresql"));
        wanted.add(List.of("nginx", "apache", "caddy"));
        if (HAVE_REDIS.contains(server.runs())) {
            wanted.add(List.of("redis", "valkey"));
        }
        if (server.runs().equals(MASTODON)) {
            wanted.add(List.of("ruby", MASTODON)); // a container of Mastodon brings its own
            wanted.add(List.of("node", MASTODON));
        }
        if (server.runs().equals("misskey")) {
            wanted.add(List.of("node", "misskey"));
        }
        if (server.runs().equals("pixelfed")) {
            wanted.add(List.of("php", "pixelfed"));
        }
        return wanted;
    }

    private static String[] commands(Server server) {
        List<String> stores =
                switch (server.runs()) {
                    case "pixelfed" -> List.of("mysql --version", "redis-server --version");
                    case "pleroma", "akkoma" -> List.of("psql --version");
                    default -> List.of("psql --version", "redis-server --version");
                };
        List<String> runtimes =
                switch (server.runs()) {
                    case MASTODON -> List.of("node --version", "ruby --version");
                    case "misskey" -> List.of("node --version");
                    case "pleroma", "akkoma" -> List.of("elixir --version");
                    case "pixelfed" -> List.of("php --version");
                    default -> List.of();
                };
        return Stream.of(
                        List.of("cat /etc/os-release", "docker --version"),
                        stores,
                        runtimes,
                        List.of("nginx -v"))
                .flatMap(List::stream)
                .toArray(String[]::new);
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "–" : String.join(", ", names);
    }
}
