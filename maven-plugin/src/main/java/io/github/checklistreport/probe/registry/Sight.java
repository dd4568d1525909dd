package io.github.checklistreport.probe.registry;

import io.github.checklistreport.model.evidence.RegistrantFacts.Field;
import io.github.checklistreport.model.evidence.RegistrantFacts.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What was seen of the registrant: the kind, and names of fields. No value of any field. */
record Sight(Kind kind, Set<Field> shown) {
    /** From what says least against the registrant to what says most. */
    private static final List<Kind> ORDER =
            List.of(Kind.NO_CONTACTS, Kind.REDACTED, Kind.PROXY, Kind.ORGANISATION, Kind.EXPOSED);

    Sight {
        shown = Set.copyOf(shown);
    }

    static Sight of(Kind kind) {
        return new Sight(kind, Set.of());
    }

    /** Both together: the worse kind, and everything that either shows. */
    Sight and(Sight other) {
        boolean worse = ORDER.indexOf(other.kind) > ORDER.indexOf(kind);
        EnumSet<Field> all = EnumSet.noneOf(Field.class);
        all.addAll(shown);
        all.addAll(other.shown);
        return new Sight(worse ? other.kind : kind, all);
    }

    /** The fields in their own order. */
    List<Field> fields() {
        return shown.stream().sorted().toList();
    }
}
