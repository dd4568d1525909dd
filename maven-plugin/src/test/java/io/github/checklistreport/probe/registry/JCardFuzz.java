package io.github.checklistreport.probe.registry;

import io.github.checklistreport.model.evidence.RegistrantFacts.Field;
import io.github.checklistreport.probe.common.NetException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Feeds anything to the reader of contacts. */
public final class JCardFuzz {
    private JCardFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String inside = new String(data, StandardCharsets.UTF_8);
        byte[] object =
                ("{\"card\":[\"vcard\",[" + inside + "]]}").getBytes(StandardCharsets.UTF_8);
        try {
            Contact contact = JCard.read(RdapJson.object(object).path("card"));
            ContactReading.of(contact, Set.of());
            ContactReading.of(contact, Set.of(Field.NAME, Field.EMAIL));
        } catch (NetException e) {
            // no card
        }
    }
}
