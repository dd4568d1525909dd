package io.github.checklistreport.probe.registry;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Knows those who stand in for registrants, by their names and by the addresses they forward. */
final class PrivacyServices {
    /**
     * Parts of names, in small letters: services of registrars, and what all such call themselves.
     */
    private static final Pattern NAMES =
            Pattern.compile(
                    String.join(
                            "|",
                            "domains by proxy",
                            "registration private",
                            "withheld for privacy",
                            "contact privacy inc",
                            "whoisguard",
                            "whois ?agent",
                            "whois ?privacy",
                            "whois ?protect",
                            "whois ?proxy",
                            "whois ?secure",
                            "whois information protection",
                            "whois情報公開代行",
                            "whois代理公開",
                            "情報公開代行",
                            "公開代行サービス",
                            "プライバシー保護サービス",
                            "domain privacy",
                            "domain protection services",
                            "domain id shield",
                            "perfect privacy",
                            "privacy ?protect",
                            "privacy ?guardian",
                            "privacy ?dot ?link",
                            "privacy service",
                            "privacy hero",
                            "jewella privacy",
                            "moniker privacy",
                            "digital privacy corporation",
                            "identity protection service",
                            "identity shield",
                            "on behalf of \\S+ (owner|registrant)",
                            "proxy protection llc",
                            "private by design",
                            "anonymize,? inc",
                            "\\bnjalla\\b",
                            "1337 services llc",
                            "myprivacy\\.net",
                            "namebrightprivacy",
                            "networksolutionsprivateregistration",
                            "private registration",
                            "registrant protection",
                            "knock knock whois",
                            "statutory masking service"));

    private static final List<String> DOMAINS =
            List.of(
                    "anonymised.email",
                    "contact.gandi.net",
                    "contactprivacy.com",
                    "contactprivacy.email",
                    "data-protected.net",
                    "domainsbyproxy.com",
                    "identity-protect.org",
                    "njal.la",
                    "o-w-o.info",
                    "private.design",
                    "proxy.dreamhost.com",
                    "spamfree.bookmyname.com",
                    "tieredaccess.com",
                    "withheldforprivacy.com");

    /** Parts of the domains that such services, and only they, forward mail from. */
    private static final Pattern DOMAIN_PARTS =
            Pattern.compile(
                    "privacy|whois-?(agent|guard|protect|proxy|secure)|domprivacy|privateregistr"
                            + "|private-registr|anonymi[sz]e|domaindiscreet|dataprotected");

    private static final int MAX_LENGTH = 500;

    private PrivacyServices() {}

    /** Whether a name, of a person or an organisation, is that of such a service. */
    static boolean isNamed(String name) {
        String start = name.substring(0, Math.min(name.length(), MAX_LENGTH));
        return NAMES.matcher(start.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether mail to an address is forwarded by such a service. */
    static boolean forwards(String email) {
        String domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return DOMAINS.stream().anyMatch(one -> domain.equals(one) || domain.endsWith("." + one))
                || DOMAIN_PARTS.matcher(domain).find();
    }
}
