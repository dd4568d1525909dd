package io.github.checklistreport.probe.registry;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.RegistrantFacts.Field;
import io.github.checklistreport.model.evidence.RegistrantFacts.Kind;
import io.github.checklistreport.probe.common.NetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads from an RDAP answer about a domain (RFC 9083 §5.3) what it shows of the registrant. */
final class RdapReading {
    private static final int MAX_DEPTH = 4;
    private static final int MAX_ENTITIES = 100;
    private static final Set<String> OTHER_CONTACTS =
            Set.of("administrative", "technical", "billing");

    /** Words by which an entity says that more is known than is shown (RFC 9083 §10.2.2). */
    private static final Set<String> KEPT_BACK = Set.of("private", "removed", "obscured");

    private final List<JsonNode> registrants = new ArrayList<>();
    private final List<JsonNode> others = new ArrayList<>();
    private int entities;

    private RdapReading() {}

    /**
     * What the answer shows of the registrant of {@code name}.
     *
     * @throws NetException where it is no answer, or not about that name
     */
    static Sight of(JsonNode answer, String name) throws NetException {
        if (!RdapJson.text(answer, "objectClassName").equalsIgnoreCase("domain")) {
            throw new NetException(Reason.NOT_THE_PROTOCOL, null);
        }
        String about = RdapJson.text(answer, "ldhName").toLowerCase(Locale.ROOT);
        if (!about.isEmpty() && !about.replaceFirst("\\.$", "").equals(name)) {
            throw new NetException(Reason.MALFORMED, "an answer about another name");
        }
        RdapReading reading = new RdapReading();
        reading.collect(answer, 1);
        return reading.sight(Redactions.of(answer));
    }

    private void collect(JsonNode parent, int depth) throws NetException {
        for (JsonNode entity : RdapJson.elements(parent.path("entities"))) {
            entities++;
            if (entities > MAX_ENTITIES || depth > MAX_DEPTH) {
                throw new NetException(Reason.TOO_MUCH, null);
            }
            List<String> roles = RdapJson.words(entity, "roles");
            if (roles.contains("registrant")) {
                registrants.add(entity);
            } else if (roles.stream().anyMatch(OTHER_CONTACTS::contains)) {
                others.add(entity);
            }
            collect(entity, depth + 1);
        }
    }

    private Sight sight(Redactions redactions) throws NetException {
        Sight sight = Sight.of(redactions.registrant() ? Kind.REDACTED : Kind.NO_CONTACTS);
        for (JsonNode registrant : registrants) {
            sight = sight.and(entity(registrant, redactions));
        }
        for (JsonNode other : others) {
            if (entity(other, redactions).kind() == Kind.EXPOSED) {
                sight = sight.and(new Sight(Kind.NO_CONTACTS, Set.of(Field.OTHER_CONTACT)));
            }
        }
        return sight;
    }

    private static Sight entity(JsonNode entity, Redactions redactions) throws NetException {
        List<String> status = RdapJson.words(entity, "status");
        if (status.contains("proxy")) {
            return Sight.of(Kind.PROXY);
        }
        if (entity.has("vcardArray")) {
            return ContactReading.of(JCard.read(entity.path("vcardArray")), redactions.replaced());
        }
        if (entity.has("jscard") || entity.has("jscontact_card")) {
            throw new NetException(Reason.MALFORMED, "a card of another format");
        }
        return Sight.of(
                status.stream().anyMatch(KEPT_BACK::contains) || remarked(entity)
                        ? Kind.REDACTED
                        : Kind.NO_CONTACTS);
    }

    private static boolean remarked(JsonNode entity) {
        for (JsonNode remark : RdapJson.elements(entity.path("remarks"))) {
            String words = RdapJson.text(remark, "title") + " " + RdapJson.text(remark, "type");
            if (words.toLowerCase(Locale.ROOT).contains("redacted")) {
                return true;
            }
        }
        return false;
    }
}
