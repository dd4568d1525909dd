package io.github.checklistreport.pipeline;

import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Aim;
import io.github.checklistreport.model.evidence.Aim.Addresses;
import io.github.checklistreport.probe.ProbeKit;
import io.github.checklistreport.probe.common.ConnectTo;
import io.github.checklistreport.probe.common.TrustRoots;
import io.github.checklistreport.probe.dns.DnsAnchors;
import io.github.checklistreport.probe.tls.TrustStoreException;
import io.github.checklistreport.probe.tls.TrustStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the settings that aim probes elsewhere than the Internet would. */
final class Aiming {
    private final Settings settings;
    private final ProbeServer.Order order;

    Aiming(Settings settings, ProbeServer.Order order) {
        this.settings = settings;
        this.order = order;
    }

    /**
     * The tools to work with; what is wrong with the settings is added to their problems. {@code
     * target} is null where the answers could not be read.
     */
    ProbeKit.Tools at(@Nullable Target target) {
        ProbeServer.Aims aims = order.aims();
        String feeds = feeds(aims.feeds());
        return new ProbeKit.Tools(
                connectTo(aims.connectTo(), target, feeds),
                resolver(aims.resolver()),
                anchors(aims.dnsAnchors()),
                roots(aims.trustStore()),
                feeds,
                aim(aims),
                order.version());
    }

    /** What was set, as evidence keeps it: files by name, not by path. */
    private Aim aim(ProbeServer.Aims aims) {
        return new Aim(
                settings.list(aims.connectTo()),
                blankless(aims.resolver()),
                name(aims.dnsAnchors()),
                name(aims.trustStore()),
                blankless(aims.feeds()),
                order.options().contains(ProbeServer.Option.ALLOW_PRIVATE)
                        ? Addresses.PRIVATE_ALLOWED
                        : Addresses.PUBLIC);
    }

    private DnsAnchors anchors(@Nullable Path file) {
        try {
            return file == null ? DnsAnchors.bundled() : DnsAnchors.read(file);
        } catch (IOException e) {
            settings.add(
                    "probe.dnsAnchors",
                    ProblemKind.BAD_DNS_ANCHORS,
                    String.valueOf(e.getMessage()));
            return DnsAnchors.bundled();
        }
    }

    private TrustRoots roots(@Nullable Path file) {
        try {
            return file == null ? TrustStores.ofJava(order.javaHome()) : TrustStores.ofPem(file);
        } catch (TrustStoreException e) {
            settings.add(
                    "probe.trustStore",
                    ProblemKind.BAD_TRUST_STORE,
                    String.valueOf(e.getMessage()));
            return new TrustRoots("", List.of());
        }
    }

    private @Nullable String feeds(@Nullable String value) {
        String feeds = blankless(value);
        if (feeds == null) {
            return null;
        }
        if (ProbeKit.isWeb(feeds)) {
            return feeds.endsWith("/") ? feeds : feeds + "/";
        }
        if (!Files.isDirectory(Path.of(feeds))) {
            settings.add("probe.feeds", ProblemKind.BAD_FEEDS, feeds);
            return null;
        }
        return feeds;
    }

    private static @Nullable String name(@Nullable Path file) {
        return file == null ? null : String.valueOf(file.getFileName());
    }

    private static @Nullable String blankless(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private List<ConnectTo> connectTo(
            @Nullable String value, @Nullable Target target, @Nullable String feeds) {
        List<ConnectTo> all = new ArrayList<>();
        List<String> words = settings.list(value);
        Set<String> hosts =
                target == null || words.isEmpty() ? Set.of() : ProbeKit.hosts(target, feeds);
        for (String word : words) {
            ConnectTo one = ConnectTo.parse(word).orElse(null);
            if (one == null) {
                settings.add("probe.connectTo", ProblemKind.BAD_CONNECT_TO, word);
            } else if (target != null && !hosts.contains(one.host())) {
                Set<String> named = new TreeSet<>(target.named());
                settings.add(
                        "probe.connectTo",
                        ProblemKind.HOST_NOT_NAMED,
                        one.host(),
                        String.join(", ", named));
            } else {
                all.add(one);
            }
        }
        return all;
    }

    private @Nullable ConnectTo resolver(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        Optional<ConnectTo> parsed = ConnectTo.parse("resolver:53:" + value.strip());
        if (parsed.isEmpty()) {
            settings.add("probe.resolver", ProblemKind.BAD_RESOLVER, value);
        }
        return parsed.orElse(null);
    }
}
