package io.github.checklistreport.probe.ssh;

import net.schmizz.sshj.AbstractService;
import net.schmizz.sshj.transport.Transport;

/** What we would use if we were let in: nothing. It only bears the name that the request needs. */
final class NoService extends AbstractService {
    NoService(Transport transport) {
        super("ssh-connection", transport);
    }
}
