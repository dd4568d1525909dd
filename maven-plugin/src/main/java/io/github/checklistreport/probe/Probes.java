package io.github.checklistreport.probe;

import io.github.checklistreport.probe.common.Feeds;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.dns.AddressesProbe;
import io.github.checklistreport.probe.dns.CaaProbe;
import io.github.checklistreport.probe.dns.DkimProbe;
import io.github.checklistreport.probe.dns.DmarcProbe;
import io.github.checklistreport.probe.dns.DnssecProbe;
import io.github.checklistreport.probe.dns.MtaStsProbe;
import io.github.checklistreport.probe.dns.MxProbe;
import io.github.checklistreport.probe.dns.SpfProbe;
import io.github.checklistreport.probe.dns.TlsRptProbe;
import io.github.checklistreport.probe.http.AppProbe;
import io.github.checklistreport.probe.http.HeadersProbe;
import io.github.checklistreport.probe.http.HstsProbe;
import io.github.checklistreport.probe.http.RedirectProbe;
import io.github.checklistreport.probe.net.PortsProbe;
import io.github.checklistreport.probe.registry.RegistrantProbe;
import io.github.checklistreport.probe.ssh.SshMethodsProbe;
import io.github.checklistreport.probe.ssh.SshProbe;
import io.github.checklistreport.probe.store.PostgresProbe;
import io.github.checklistreport.probe.store.RedisProbe;
import io.github.checklistreport.probe.store.ServicesProbe;
import io.github.checklistreport.probe.tls.CertificateProbe;
import io.github.checklistreport.probe.tls.TlsProbe;
import java.util.List;

/** Every probe there is. */
final class Probes {
    private Probes() {}

    /**
     * In the order in which evidence lists them.
     *
     * @param registries from here alone: who is asked has to stand in the plan
     */
    static List<Probe> all(Feeds registries, Feeds releases) {
        return List.of(
                new AddressesProbe(),
                new CaaProbe(),
                new DnssecProbe(),
                new SpfProbe(),
                new DkimProbe(),
                new DmarcProbe(),
                new MxProbe(),
                new MtaStsProbe(),
                new TlsRptProbe(),
                new RegistrantProbe(registries),
                new TlsProbe(),
                new CertificateProbe(),
                new RedirectProbe(),
                new HstsProbe(),
                new HeadersProbe(),
                new AppProbe(releases),
                new PortsProbe(),
                new ServicesProbe(),
                new SshProbe(),
                new SshMethodsProbe(),
                new RedisProbe(),
                new PostgresProbe());
    }
}
