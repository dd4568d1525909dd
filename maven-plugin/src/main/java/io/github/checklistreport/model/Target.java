package io.github.checklistreport.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the admin lets probes look at, and how to find it. Nothing else is ever observed.
 *
 * @param domain the server's domain
 * @param webHost the host that serves the site
 * @param hosts further hosts to observe like the web host
 * @param mailDomain the domain that the server's mail comes from
 * @param dkimSelectors the selectors that mail is signed under
 * @param ssh how to reach SSH; null where nothing is said
 * @param consent what is allowed
 * @param place where the probes run, in the admin's words; null where nothing is said
 */
public record Target(
        String domain,
        String webHost,
        List<String> hosts,
        String mailDomain,
        List<String> dkimSelectors,
        @Nullable Ssh ssh,
        Set<Consent> consent,
        @Nullable String place) {
    /**
     * How to reach SSH.
     *
     * @param user the user name that the question for login methods is asked with
     */
    public record Ssh(String host, int port, String user) {}

    /** What the admin allows. */
    public enum Consent implements Word {
        /** Looking at what anybody can see: DNS, registry, TLS, HTTP, ports, public API. */
        OUTSIDE("outside"),
        /** Asking SSH for its login methods. */
        SSH("ssh"),
        /** Saying PING to Redis. */
        REDIS("redis"),
        /** Greeting PostgreSQL. */
        POSTGRESQL("postgresql");

        private final String word;

        Consent(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    public Target {
        hosts = List.copyOf(hosts);
        dkimSelectors = List.copyOf(dkimSelectors);
        consent = Set.copyOf(consent);
    }

    /** The hosts that serve the web: the site's own first. */
    public List<String> webHosts() {
        Set<String> all = new LinkedHashSet<>();
        all.add(webHost);
        all.addAll(hosts);
        return List.copyOf(all);
    }

    /** Whether proof of the domain is one for {@code host}, too: it is the domain or below it. */
    public boolean proves(String host) {
        return host.equals(domain) || host.endsWith("." + domain);
    }

    /** Every host that may be connected to. */
    public Set<String> named() {
        Set<String> all = new LinkedHashSet<>(webHosts());
        all.add(domain);
        all.add("mta-sts." + mailDomain);
        if (ssh != null) {
            all.add(ssh.host());
        }
        return Set.copyOf(all);
    }
}
