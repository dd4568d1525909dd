package io.github.checklistreport.probe.dns;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.DnsAnswer;
import io.github.checklistreport.probe.common.DnsClient;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.xbill.DNS.Record;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;

/** The questions of one observation: counted, and limited in number. */
final class Questions {
    private static final int MAX = 60;
    private static final int MAX_TEXT = 16 * 1024;

    private final DnsClient dns;
    private final Look look;
    private int asked;

    Questions(DnsClient dns, Look look) {
        this.dns = dns;
        this.look = look;
    }

    /** Whatever the DNS says or does not say. */
    DnsAnswer ask(String name, int type) throws NetException {
        count(name);
        return counted(dns.ask(name, type));
    }

    DnsAnswer askValidated(String name, int type) throws NetException {
        count(name);
        return counted(dns.askValidated(name, type));
    }

    /**
     * What the DNS says.
     *
     * @throws NetException where it says nothing
     */
    DnsAnswer told(String name, int type) throws NetException {
        DnsAnswer answer = ask(name, type);
        if (!answer.isTold()) {
            throw failure(name, type, answer);
        }
        return answer;
    }

    /** The TXT records of a name, each joined; a name that does not exist has none. */
    List<String> texts(String name) throws NetException {
        return told(name, Type.TXT).records().stream()
                .filter(TXTRecord.class::isInstance)
                .map(Questions::joined)
                .toList();
    }

    static NetException failure(String name, int type, DnsAnswer answer) {
        return new NetException(
                Reason.NAME_LOOKUP_FAILED,
                name + " " + Type.string(type) + ": " + String.valueOf(answer.cause()));
    }

    private void count(String name) throws NetException {
        if (++asked > MAX) {
            throw new NetException(Reason.TOO_MUCH, name);
        }
    }

    private DnsAnswer counted(DnsAnswer answer) {
        look.count(answer.queries());
        return answer;
    }

    private static String joined(Record record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ((TXTRecord) record).getStringsAsByteArrays().forEach(bytes::writeBytes);
        String text = bytes.toString(StandardCharsets.UTF_8);
        return text.substring(0, Math.min(text.length(), MAX_TEXT));
    }
}
