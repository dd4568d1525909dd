package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Greeting;
import io.github.checklistreport.model.evidence.HostFacts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.PortsFacts;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.ServicesFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether anything but the web and one SSH port answers. An open port fails, unless everything
 * seems open, or a CDN stands in front: then nothing was seen of the server. Ports that networks on
 * the way like to answer for count only with the greeting of their service. A list of ports is not
 * all ports, so that nothing else was open shows only so much; together with the list of what
 * listens on the host it is enough.
 */
final class OpenPortsRule implements Rule {
    private static final Set<Integer> WEB = Set.of(80, 443);
    private static final int CONTROL = 443;
    private static final int SMTP = 25;

    /** Virus scanners and providers answer for these. */
    private static final Map<Integer, Greeting> DOUBTFUL =
            Map.of(21, Greeting.FTP, SMTP, Greeting.SMTP, 110, Greeting.POP3, 143, Greeting.IMAP);

    private static final RuleCard CARD =
            Cards.first(
                    Check.OPEN_PORTS,
                    Cards.link(
                            "https://www.rfc-editor.org/rfc/rfc9293",
                            "RFC 9293：TCP",
                            "RFC 9293: Transmission Control Protocol (TCP)"),
                    Cards.link(
                            "https://docs.joinmastodon.org/admin/prerequisites/",
                            "Mastodonの公式文書：サーバの準備",
                            "Mastodon documentation: Preparing your machine"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Set<ProbeName> reads() {
        return Set.of(ProbeName.PORTS, ProbeName.SERVICES, ProbeName.HEADERS, ProbeName.HOST);
    }

    @Override
    public Ruling judge(Evidence evidence, Server server) {
        List<Observation> ports = evidence.of(ProbeName.PORTS);
        List<Ruling> rulings = ports.stream().map(one -> ruling(one, evidence)).toList();
        return Stream.of(Result.FAIL, Result.WEAK, Result.UNKNOWN)
                .flatMap(bad -> rulings.stream().filter(one -> one.result() == bad))
                .findFirst()
                .orElseGet(
                        () ->
                                ports.isEmpty()
                                        ? Ruling.unknown(
                                                Saying.of("finding.open-ports.not-scanned"))
                                        : clean(evidence))
                .with(seen(evidence))
                .reproducedBy(commands(ports));
    }

    private static Ruling ruling(Observation one, Evidence evidence) {
        if (!(one.facts() instanceof PortsFacts facts) || one.outcome() != Outcome.OBSERVED) {
            return Ruling.unknown(one.reason() == null ? Reason.INTERNAL : one.reason());
        }
        if (facts.answersEverything()) {
            return Ruling.unknown(Saying.of("finding.open-ports.answers-everything"));
        }
        if (InFront.of(one.target(), evidence)) {
            return Ruling.unknown(Saying.of("finding.open-ports.cdn"));
        }
        Set<Integer> surplus = surplus(facts);
        if (surplus.equals(Set.of(SMTP))) {
            return Ruling.weak(Saying.of("finding.open-ports.mail"));
        }
        if (!surplus.isEmpty()) {
            return Ruling.fail(
                    Strength.FULL, Saying.of("finding.open-ports.others", surplus.size()));
        }
        if (one.reason() != null) {
            return Ruling.unknown(one.reason());
        }
        return facts.open().contains(CONTROL)
                ? Ruling.pass(Strength.PARTIAL, Saying.of("finding.open-ports.listed-shut"))
                : Ruling.unknown(Saying.of("finding.open-ports.no-web"));
    }

    private static Ruling clean(Evidence evidence) {
        Set<Integer> allowed = new TreeSet<>(WEB);
        evidence.facts(ProbeName.PORTS, PortsFacts.class).forEach(one -> allowed.add(ssh(one)));
        List<HostFacts> hosts = evidence.facts(ProbeName.HOST, HostFacts.class);
        boolean confirmed =
                !hosts.isEmpty() && hosts.stream().allMatch(host -> listensOnlyOn(host, allowed));
        return confirmed
                ? Ruling.pass(Strength.FULL, Saying.of("finding.open-ports.nothing-listens"))
                : Ruling.pass(Strength.PARTIAL, Saying.of("finding.open-ports.listed-shut"));
    }

    private static boolean listensOnlyOn(HostFacts host, Set<Integer> allowed) {
        return !host.container()
                && !host.listeners().isEmpty()
                && host.listeners().stream()
                        .filter(one -> !isLoopback(one.address()))
                        .allMatch(one -> allowed.contains(one.port()));
    }

    /** In the host's own words, which are addresses. */
    private static boolean isLoopback(String address) {
        return address.startsWith("127.")
                || address.equals("::1")
                || address.startsWith("::ffff:127.");
    }

    private static Set<Integer> surplus(PortsFacts facts) {
        return facts.open().stream()
                .filter(port -> !WEB.contains(port) && port != ssh(facts))
                .filter(port -> !DOUBTFUL.containsKey(port) || greets(facts, port))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int ssh(PortsFacts facts) {
        return facts.sshPort() == null ? SshSight.USUAL_PORT : facts.sshPort();
    }

    private static boolean greets(PortsFacts facts, int port) {
        return facts.named().stream()
                .anyMatch(one -> one.port() == port && one.greeting() == DOUBTFUL.get(port));
    }

    private static List<Seen> seen(Evidence evidence) {
        List<Seen> seen = new ArrayList<>();
        Addresses.of(evidence, ProbeName.PORTS, PortsFacts.class)
                .seen()
                .forEach(
                        one -> {
                            seen.add(ports("seen.open-ports", one, one.facts().open()));
                            if (!one.facts().filtered().isEmpty()) {
                                seen.add(ports("seen.silent-ports", one, one.facts().filtered()));
                            }
                        });
        evidence.facts(ProbeName.SERVICES, ServicesFacts.class).stream()
                .flatMap(one -> one.services().stream())
                .filter(one -> one.reply() == ServicesFacts.Reply.OPEN)
                .forEach(one -> seen.add(Seen.of("seen.open-service", one.name())));
        return seen;
    }

    private static Seen ports(String label, Addresses.Seen<PortsFacts> at, List<Integer> ports) {
        return Seen.of(label, at.place() + ": " + numbers(ports));
    }

    private static String numbers(List<Integer> ports) {
        return ports.isEmpty()
                ? "–"
                : ports.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String[] commands(List<Observation> ports) {
        return ports.stream()
                .map(Observation::target)
                .distinct()
                .flatMap(host -> Stream.of("nmap -Pn -sT " + host, "nmap -6 -Pn -sT " + host))
                .toArray(String[]::new);
    }
}
