package io.github.checklistreport.probe.dns;

import io.github.checklistreport.model.evidence.DnssecFacts.State;
import java.io.IOException;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Type;

/** Feeds anything to the way from a DNS message to an answer. */
public final class ReadingFuzz {
    private static final Name NAME = Name.fromConstantString("social.example.");
    private static final int[] TYPES = {Type.TXT, Type.CAA, Type.MX, Type.SOA, Type.AAAA};

    private ReadingFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            Message message = new Message(data);
            for (int type : TYPES) {
                Reading.of(message, NAME, type).answer(State.INDETERMINATE, null, 1);
            }
        } catch (IOException e) {
            // no DNS message
        }
    }
}
