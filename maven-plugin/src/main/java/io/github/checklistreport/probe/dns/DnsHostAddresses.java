package io.github.checklistreport.probe.dns;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.DnsAnswer;
import io.github.checklistreport.probe.common.DnsClient;
import io.github.checklistreport.probe.common.HostAddresses;
import io.github.checklistreport.probe.common.NetException;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;

/** Looks up the A and AAAA records of a name. */
public record DnsHostAddresses(DnsClient dns) implements HostAddresses {
    /** Of each family; a server has no more. */
    static final int MAX = 8;

    @Override
    public List<InetAddress> of(String host) throws NetException {
        return Stream.concat(
                        told(host, Type.A).map(record -> ((ARecord) record).getAddress()),
                        told(host, Type.AAAA).map(record -> ((AAAARecord) record).getAddress()))
                .toList();
    }

    private Stream<Record> told(String host, int type) throws NetException {
        DnsAnswer answer = dns.ask(host, type);
        if (!answer.isTold()) {
            throw new NetException(Reason.NAME_LOOKUP_FAILED, host);
        }
        return answer.records().stream().limit(MAX);
    }
}
