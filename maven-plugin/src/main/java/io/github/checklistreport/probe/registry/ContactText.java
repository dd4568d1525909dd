package io.github.checklistreport.probe.registry;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what the text of a contact's field is worth: whether it says anything, and of whom. */
final class ContactText {
    /** Longer than any honest field; what is behind is not looked at. */
    private static final int MAX_LENGTH = 500;

    private static final Pattern MASK =
            Pattern.compile(
                    "redact|conceal|gdpr|statutory mask|withheld|\\bmasked\\b|non-? ?public|anonymi[sz]ed"
                            + "|\\b(data|contact|identity|info|information) (is )?"
                            + "(protected|hidden|private|removed)\\b"
                            + "|\\bnot (publicly )?(disclosed|shown|public|available|displayed"
                            + "|published|provided)\\b"
                            + "|\\bhidden (by|upon|for|due)\\b|for privacy|\\bprivate person\\b"
                            + "|非公開|非表示|秘匿|nicht (öffentlich|veröffentlicht)"
                            + "|^(hidden|private|protected|confidential|undisclosed|removed)$"
                            + "|^[x*.\\-_ ]+$");

    /** What forms make people write where there is nothing to be said. */
    private static final Set<String> NOTHING =
            Set.of(
                    "none",
                    "n/a",
                    "na",
                    "null",
                    "nil",
                    "not applicable",
                    "personal",
                    "individual",
                    "private individual",
                    "personal use",
                    "self",
                    "home",
                    "no company",
                    "no organization",
                    "no organisation",
                    "undefined",
                    "unknown",
                    "なし",
                    "無し",
                    "個人",
                    "個人事業主");

    private static final Set<String> ROLES =
            Set.of(
                    "admin",
                    "administrator",
                    "dns admin",
                    "dns administrator",
                    "domain admin",
                    "domain administrator",
                    "domain administration",
                    "domain manager",
                    "domain name owner",
                    "domain owner",
                    "domain registrant",
                    "hostmaster",
                    "it department",
                    "owner",
                    "registrant",
                    "webmaster");

    /** Legal forms and other words that organisations call themselves by. */
    private static final Pattern ORGANISATION =
            Pattern.compile(
                    "\\b(inc|incorporated|llc|llp|ltd|limited|corp|corporation|company|gmbh|ohg|sarl"
                            + "|sas|srl|spa|plc|pty|kft|aps|ltda|stichting|vereniging|verein"
                            + "|asbl|foundation|association|university|institute|society"
                            + "|committee|council|ministry|cooperative|project)\\b"
                            + "|\\b(k\\.k|g\\.k|b\\.v|n\\.v|s\\.a|s\\.r\\.l|s\\.p\\.a|e\\.v)\\b"
                            + "|\\bco\\.|\\b(ab|ag|bv|kg|kk|nv|oy|sa|ug)\\.?$"
                            + "|株式会社|有限会社|合同会社|合資会社|合名会社|会社|法人|協会|大学|組合|連盟"
                            + "|研究所|研究会|機構|財団|実行委員会|㈱|（株）|\\(株\\)");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s/]+@[^@\\s/]+\\.[^@\\s/]+");
    private static final int SHORTEST_PHONE = 6;

    private ContactText() {}

    /** Whether it names somebody. */
    static boolean isName(String text) {
        String small = small(text);
        return says(small) && !NOTHING.contains(small) && !ROLES.contains(small);
    }

    static boolean isOrganisation(String name) {
        return ORGANISATION.matcher(small(name)).find();
    }

    /** Whether mail to it reaches the contact; a form on the web is no address. */
    static boolean isEmail(String text) {
        String small = small(text).replaceFirst("^mailto:", "");
        return says(small) && EMAIL.matcher(small).matches() && !PrivacyServices.forwards(small);
    }

    /** Whether it can be called: not all of its last digits are alike, as in +1.0000000000. */
    static boolean isPhone(String text) {
        String small = small(text);
        String digits = small.replaceAll("[^0-9]", "");
        return says(small)
                && !small.contains("://")
                && digits.length() >= SHORTEST_PHONE
                && digits.substring(digits.length() - SHORTEST_PHONE).chars().distinct().count()
                        > 1;
    }

    static boolean isStreet(String text) {
        String small = small(text);
        return says(small) && !NOTHING.contains(small);
    }

    private static boolean says(String small) {
        return small.chars().anyMatch(Character::isLetterOrDigit) && !MASK.matcher(small).find();
    }

    /** Letters and digits only, to tell whether two names are the same. */
    static String bare(String text) {
        return small(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String small(String text) {
        String start = text.substring(0, Math.min(text.length(), MAX_LENGTH));
        return start.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
