package io.github.checklistreport.probe.registry;

import java.util.List;

/**
 * What an answer says of one contact, as it stands there. It may be personal data: it is looked at
 * and forgotten, and never becomes part of a fact, a message or an exception.
 *
 * @param streets lines of postal addresses, without town, region, code and country
 */
record Contact(
        Nature nature,
        List<String> names,
        List<String> organisations,
        List<String> emails,
        List<String> phones,
        List<String> streets) {
    /** What it is said to be. */
    enum Nature {
        PERSON,
        ORGANISATION,
        UNSAID
    }

    Contact {
        names = List.copyOf(names);
        organisations = List.copyOf(organisations);
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        streets = List.copyOf(streets);
    }

    /** Keeps what it holds out of messages. */
    @Override
    public String toString() {
        return "Contact";
    }
}
