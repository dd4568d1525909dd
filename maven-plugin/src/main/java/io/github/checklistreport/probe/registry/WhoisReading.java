package io.github.checklistreport.probe.registry;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.RegistrantFacts.Kind;
import io.github.checklistreport.probe.common.NetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads from an answer of the JPRS WHOIS what it shows of the registrant
 * (https://jprs.jp/about/dom-search/jprs-whois/whois-guide-view.html). Names of the general-use and
 * prefecture types have a registrant and a public contact; names of the organisational types have
 * an organisation and no contact data.
 */
final class WhoisReading {
    private static final int MAX_LINES = 2000;
    private static final byte ESCAPE = 0x1B;

    /** A field: {@code [Name] value}, or {@code g. [Organization] value}. */
    private static final Pattern FIELD =
            Pattern.compile("^(?:[a-z]\\. ?)?\\[([^\\]]{1,40})\\]\\s*(.*)$");

    private static final Pattern LIMITED =
            Pattern.compile(
                    "limit exceeded|exceeded [a-z ]{0,40}limit|too many (requests|queries|accesses)"
                            + "|access (has been |is )?(temporarily )?(denied|restricted|limited)"
                            + "|try again later|アクセス(が|を)?制限");

    private static final List<String> REGISTRANT = List.of("registrant", "登録者名");
    private static final List<String> ORGANISATION =
            List.of("organization", "組織名", "network service name", "ネットワークサービス名");
    private static final List<String> NAME = List.of("name", "名前");
    private static final List<String> EMAIL = List.of("email");
    private static final List<String> PHONE = List.of("phone", "電話番号", "fax", "fax番号");
    private static final List<String> STREET = List.of("postal address", "住所");

    private final Map<String, List<String>> fields = new HashMap<>();

    private WhoisReading() {}

    /**
     * What the answer shows; empty where it says that there is no such name.
     *
     * @throws NetException where it is no such answer
     */
    static Optional<Sight> of(byte[] bytes) throws NetException {
        String text = decoded(bytes);
        WhoisReading reading = new WhoisReading();
        reading.read(text);
        if (reading.isAnswer()) {
            return Optional.of(reading.sight());
        }
        String small = text.toLowerCase(Locale.ROOT);
        if (LIMITED.matcher(small).find()) {
            throw new NetException(Reason.RATE_LIMITED, null);
        }
        if (small.contains("no match")) {
            return Optional.empty();
        }
        throw new NetException(text.isBlank() ? Reason.RESET : Reason.NOT_THE_PROTOCOL, null);
    }

    /** JPRS answers in ISO-2022-JP unless asked for English; whatever breaks it is replaced. */
    private static String decoded(byte[] bytes) {
        boolean escaped = false;
        for (byte one : bytes) {
            escaped |= one == ESCAPE;
        }
        return new String(
                bytes,
                escaped && Charset.isSupported("ISO-2022-JP")
                        ? Charset.forName("ISO-2022-JP")
                        : StandardCharsets.UTF_8);
    }

    private void read(String text) {
        List<String> current = new ArrayList<>();
        for (String line : text.lines().limit(MAX_LINES).toList()) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                current =
                        fields.computeIfAbsent(
                                field.group(1).strip().toLowerCase(Locale.ROOT),
                                key -> new ArrayList<>());
                current.add(field.group(2).strip());
            } else if (line.startsWith(" ") && !current.isEmpty()) {
                int last = current.size() - 1;
                current.set(last, (current.get(last) + " " + line.strip()).strip());
            } else {
                current = new ArrayList<>();
            }
        }
    }

    private boolean isAnswer() {
        return fields.containsKey("domain name") || fields.containsKey("ドメイン名");
    }

    private Sight sight() {
        List<String> organisations = of(ORGANISATION);
        if (!organisations.isEmpty()) {
            return Sight.of(Kind.ORGANISATION);
        }
        Sight contact = ContactReading.of(contact(of(NAME)), Set.of());
        List<String> registrants = of(REGISTRANT);
        if (registrants.isEmpty()) {
            return isEmpty() ? Sight.of(Kind.NO_CONTACTS) : contact;
        }
        return ContactReading.of(named(registrants), Set.of()).and(contact);
    }

    private boolean isEmpty() {
        return Stream.of(NAME, EMAIL, PHONE, STREET).allMatch(names -> of(names).isEmpty());
    }

    private Contact contact(List<String> names) {
        return new Contact(
                Contact.Nature.UNSAID, names, List.of(), of(EMAIL), of(PHONE), of(STREET));
    }

    private static Contact named(List<String> names) {
        return new Contact(
                Contact.Nature.UNSAID, names, List.of(), List.of(), List.of(), List.of());
    }

    private List<String> of(List<String> names) {
        return names.stream()
                .flatMap(name -> fields.getOrDefault(name, List.of()).stream())
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
