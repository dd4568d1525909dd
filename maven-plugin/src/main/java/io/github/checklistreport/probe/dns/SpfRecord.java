package io.github.checklistreport.probe.dns;

import io.github.checklistreport.probe.common.ConnectTo;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An SPF record (RFC 7208 §4.6).
 *
 * @param lookups the mechanisms that cost a lookup, in order, up to {@code all}
 * @param all the qualifier and name of the mechanism {@code all}; null where there is none
 * @param redirect the domain of the modifier; null where there is none or {@code all} overrides it
 * @param wellFormed whether every term keeps to the grammar
 */
record SpfRecord(
        List<Mechanism> lookups,
        @Nullable String all,
        @Nullable String redirect,
        boolean wellFormed) {
    /**
     * A mechanism that asks the DNS.
     *
     * @param domain what it names; null where it means the domain itself
     */
    record Mechanism(String name, @Nullable String domain) {
        /** Whether the name depends on the message, and so cannot be asked for. */
        boolean isMacro() {
            return domain != null && domain.contains("%");
        }
    }

    private static final int MAX_TERMS = 500;

    /** Longer than any name with macros; the patterns below are not for longer ones. */
    private static final int MAX_TERM = 512;

    private static final Pattern VERSION = Pattern.compile("(?i)v=spf1(?: .*)?", Pattern.DOTALL);
    private static final Pattern TERM =
            Pattern.compile(
                    "(?i)([-+~?]?)(all|include|a|mx|ptr|ip4|ip6|exists)"
                            + "(?::((?:[^/{]|\\{[^}]{0,40}\\})+))?(/[0-9]{1,3})?(//[0-9]{1,3})?");
    private static final Pattern MODIFIER =
            Pattern.compile("(?i)([a-z][a-z0-9_.-]{0,60})=([!-~]*)");
    private static final Pattern MACRO =
            Pattern.compile("(?:[!-$&-~]|%\\{[a-zA-Z][0-9]{0,3}r?[-.+,/_=]*\\}|%%|%_|%-)+");

    SpfRecord {
        lookups = List.copyOf(lookups);
    }

    /** Whether a TXT record claims to be one. */
    static boolean isOne(String text) {
        return VERSION.matcher(text).matches();
    }

    /** Reads a record for which {@link #isOne} holds. */
    static SpfRecord parse(String text) {
        Reader reader = new Reader();
        List<String> terms = List.of(text.strip().split(" +", MAX_TERMS + 1));
        reader.wellFormed = terms.size() <= MAX_TERMS;
        terms.stream().skip(1).limit(MAX_TERMS).forEach(reader::term);
        return new SpfRecord(
                reader.lookups,
                reader.all,
                reader.all == null ? reader.redirect : null,
                reader.wellFormed);
    }

    private static final class Reader {
        private final List<Mechanism> lookups = new ArrayList<>();
        private final List<String> modifiers = new ArrayList<>();
        private @Nullable String all;
        private @Nullable String redirect;
        private boolean wellFormed;

        void term(String term) {
            Matcher mechanism = TERM.matcher(term);
            Matcher modifier = MODIFIER.matcher(term);
            if (term.length() > MAX_TERM) {
                wellFormed = false;
            } else if (mechanism.matches()) {
                mechanism(mechanism);
            } else if (modifier.matches()) {
                modifier(modifier.group(1).toLowerCase(Locale.ROOT), modifier.group(2));
            } else {
                wellFormed = false;
            }
        }

        private void mechanism(Matcher term) {
            String name = term.group(2).toLowerCase(Locale.ROOT);
            String domain = term.group(3);
            String prefix = term.group(4);
            String second = term.group(5);
            boolean bare = prefix == null && second == null;
            switch (name) {
                case "all" -> {
                    hold(domain == null && bare);
                    all = all == null ? qualifier(term) + "all" : all;
                }
                case "ip4", "ip6" ->
                        hold(domain != null && second == null && network(name, domain, prefix));
                case "include", "exists" -> {
                    hold(domain != null && bare && isSpec(domain));
                    lookup(name, domain);
                }
                case "ptr" -> {
                    hold(bare && (domain == null || isSpec(domain)));
                    lookup(name, domain);
                }
                default -> {
                    hold(domain == null || isSpec(domain));
                    hold(within(prefix, 32) && within(second, 128));
                    lookup(name, domain);
                }
            }
        }

        private void lookup(String name, @Nullable String domain) {
            if (all == null) {
                lookups.add(new Mechanism(name, domain));
            }
        }

        private void modifier(String name, String value) {
            if (name.equals("redirect") || name.equals("exp")) {
                hold(isSpec(value) && !modifiers.contains(name));
                modifiers.add(name);
            }
            if (name.equals("redirect")) {
                redirect = value;
            }
        }

        private void hold(boolean rule) {
            wellFormed &= rule;
        }

        private static String qualifier(Matcher term) {
            return term.group(1).isEmpty() ? "+" : term.group(1);
        }

        private static boolean isSpec(String domain) {
            return domain.contains("%")
                    ? MACRO.matcher(domain).matches()
                    : HostNames.of(domain).isPresent();
        }

        private static boolean network(String name, String address, @Nullable String prefix) {
            Optional<InetAddress> literal = ConnectTo.literal(address);
            boolean four = literal.filter(Inet4Address.class::isInstance).isPresent();
            boolean fits =
                    name.equals("ip4") ? four : literal.isPresent() && !address.matches("[0-9.]+");
            return fits && within(prefix, name.equals("ip4") ? 32 : 128);
        }

        private static boolean within(@Nullable String prefix, int most) {
            return prefix == null || Integer.parseInt(prefix.replace("/", "")) <= most;
        }
    }
}
