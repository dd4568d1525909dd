package io.github.checklistreport.probe.registry;

import io.github.checklistreport.model.evidence.RegistrantFacts.Field;
import io.github.checklistreport.model.evidence.RegistrantFacts.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads from a contact what it shows. Who stands in for the registrant is looked at before anything
 * else: a privacy service has a name, a street and a telephone, too.
 */
final class ContactReading {
    private ContactReading() {}

    /** What {@code contact} shows, apart from fields whose values were {@code replaced}. */
    static Sight of(Contact contact, Set<Field> replaced) {
        if (Stream.concat(contact.organisations().stream(), contact.names().stream())
                .anyMatch(PrivacyServices::isNamed)) {
            return Sight.of(Kind.PROXY);
        }
        EnumSet<Field> shown = EnumSet.noneOf(Field.class);
        show(shown, Field.EMAIL, contact.emails(), ContactText::isEmail);
        show(shown, Field.PHONE, contact.phones(), ContactText::isPhone);
        show(shown, Field.STREET, contact.streets(), ContactText::isStreet);
        Kind kind = kind(contact, replaced, shown);
        shown.removeAll(replaced);
        return shown.isEmpty() && kind == Kind.EXPOSED
                ? Sight.of(Kind.REDACTED)
                : new Sight(kind, shown);
    }

    private static void show(
            Set<Field> shown, Field field, List<String> values, Predicate<String> says) {
        if (values.stream().anyMatch(says)) {
            shown.add(field);
        }
    }

    /**
     * Adds the name to what is shown where it may be a person's. A name that stands for both an
     * organisation and a person, without a legal form, may be either.
     */
    private static Kind kind(Contact contact, Set<Field> replaced, Set<Field> shown) {
        List<String> organisations = named(contact.organisations());
        List<String> names = replaced.contains(Field.NAME) ? List.of() : named(contact.names());
        List<String> persons =
                names.stream().filter(name -> !isOrganisation(contact, name)).toList();
        boolean formal =
                persons.size() < names.size()
                        || organisations.stream().anyMatch(ContactText::isOrganisation);
        boolean mayBePerson = contact.nature() == Contact.Nature.PERSON && !formal;
        if (!persons.isEmpty() || !organisations.isEmpty() && mayBePerson) {
            shown.add(Field.NAME);
        }
        return (formal || !organisations.isEmpty())
                        && !mayBePerson
                        && areAmong(organisations, persons)
                ? Kind.ORGANISATION
                : Kind.EXPOSED;
    }

    private static boolean areAmong(List<String> organisations, List<String> persons) {
        List<String> bare = organisations.stream().map(ContactText::bare).toList();
        return persons.stream().map(ContactText::bare).allMatch(bare::contains);
    }

    private static List<String> named(List<String> texts) {
        return texts.stream().filter(ContactText::isName).toList();
    }

    private static boolean isOrganisation(Contact contact, String name) {
        return contact.nature() == Contact.Nature.ORGANISATION || ContactText.isOrganisation(name);
    }
}
