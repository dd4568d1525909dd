package io.github.checklistreport.probe.registry;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.NetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Reads a contact from a jCard (RFC 7095 §3). Values of unexpected types are passed over. */
final class JCard {
    private static final int MAX_PROPERTIES = 200;
    private static final int FIRST_VALUE = 3;

    /** Post office box, extended address and street (RFC 6350 §6.3.1). */
    private static final int STREET_PARTS = 3;

    private final List<String> names = new ArrayList<>();
    private final List<String> organisations = new ArrayList<>();
    private final List<String> emails = new ArrayList<>();
    private final List<String> phones = new ArrayList<>();
    private final List<String> streets = new ArrayList<>();
    private Contact.Nature nature = Contact.Nature.UNSAID;

    private JCard() {}

    /**
     * The contact that {@code card} shows.
     *
     * @throws NetException where it is no jCard, or one with more in it than any honest one
     */
    static Contact read(JsonNode card) throws NetException {
        JsonNode properties = card.path(1);
        if (!properties.isArray()) {
            throw new NetException(Reason.MALFORMED, null);
        }
        if (properties.size() > MAX_PROPERTIES) {
            throw new NetException(Reason.TOO_MUCH, null);
        }
        JCard reader = new JCard();
        for (JsonNode property : properties) {
            reader.property(property);
        }
        return new Contact(
                reader.nature,
                reader.names,
                reader.organisations,
                reader.emails,
                reader.phones,
                reader.streets);
    }

    private void property(JsonNode property) {
        JsonNode name = property.path(0);
        switch (name.isString() ? name.stringValue().toLowerCase(Locale.ROOT) : "") {
            case "fn" -> names.addAll(values(property));
            case "n" -> names.add(String.join(" ", values(property)).strip());
            case "org" -> organisations.add(String.join(" ", values(property)).strip());
            case "email" -> emails.addAll(values(property));
            case "tel" -> phones.addAll(values(property));
            case "adr" -> address(property);
            case "kind" -> kind(values(property));
            default -> {}
        }
    }

    private void address(JsonNode property) {
        JsonNode parts = property.path(FIRST_VALUE);
        for (int i = 0; i < STREET_PARTS; i++) {
            flatten(parts.path(i), streets);
        }
        JsonNode label = property.path(1).path("label");
        // Of an address in one piece, a single line is a country or a town.
        if (label.isString() && label.stringValue().strip().contains("\n")) {
            streets.add(label.stringValue());
        }
    }

    private void kind(List<String> values) {
        String kind = values.isEmpty() ? "" : values.get(0).strip().toLowerCase(Locale.ROOT);
        nature =
                switch (kind) {
                    case "individual" -> Contact.Nature.PERSON;
                    case "org", "group" -> Contact.Nature.ORGANISATION;
                    default -> nature;
                };
    }

    private static List<String> values(JsonNode property) {
        List<String> values = new ArrayList<>();
        for (int i = FIRST_VALUE; i < property.size(); i++) {
            flatten(property.get(i), values);
        }
        return values;
    }

    /** No deeper than the parser lets anything nest. */
    private static void flatten(JsonNode value, List<String> into) {
        if (value.isString()) {
            into.add(value.stringValue());
        }
        for (JsonNode part : RdapJson.elements(value)) {
            flatten(part, into);
        }
    }
}
