package io.github.checklistreport.probe.registry;

import io.github.checklistreport.model.evidence.RegistrantFacts.Field;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What an answer says that it keeps back of the registrant (RFC 9537). What it says it removed or
 * emptied hides nothing that stands there all the same; what it replaced is not the registrant's.
 *
 * @param registrant whether anything of the registrant is kept back
 * @param replaced fields that stand there with another value, or with a part of theirs
 */
record Redactions(boolean registrant, Set<Field> replaced) {
    Redactions {
        replaced = Set.copyOf(replaced);
    }

    static Redactions of(JsonNode domain) {
        boolean registrant = false;
        EnumSet<Field> replaced = EnumSet.noneOf(Field.class);
        for (JsonNode one : RdapJson.elements(domain.path("redacted"))) {
            String what = what(one);
            if (what.contains("registrant")) {
                registrant = true;
                String method = RdapJson.text(one, "method").toLowerCase(Locale.ROOT);
                if (method.equals("replacementvalue") || method.equals("partialvalue")) {
                    replaced.addAll(fields(what));
                }
            }
        }
        return new Redactions(registrant, replaced);
    }

    /** The name that it has, and the paths to what it is about. */
    private static String what(JsonNode one) {
        JsonNode name = one.path("name");
        return String.join(
                        " ",
                        RdapJson.text(name, "type"),
                        RdapJson.text(name, "description"),
                        RdapJson.text(one, "prePath"),
                        RdapJson.text(one, "postPath"))
                .toLowerCase(Locale.ROOT);
    }

    private static Set<Field> fields(String what) {
        if (what.contains("email")) {
            return EnumSet.of(Field.EMAIL);
        }
        if (what.contains("phone") || what.contains("fax") || what.contains("'tel'")) {
            return EnumSet.of(Field.PHONE);
        }
        if (what.contains("street") || what.contains("address") || what.contains("'adr'")) {
            return EnumSet.of(Field.STREET);
        }
        return what.contains("registrant name") || what.contains("'fn'")
                ? EnumSet.of(Field.NAME)
                : EnumSet.noneOf(Field.class);
    }
}
