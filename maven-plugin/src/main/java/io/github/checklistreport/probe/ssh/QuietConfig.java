package io.github.checklistreport.probe.ssh;

import net.schmizz.sshj.DefaultSecurityProviderConfig;
import net.schmizz.sshj.common.LoggerFactory;
import org.slf4j.Logger;
import org.slf4j.helpers.NOPLogger;

/**
 * sshj on the JDK's own cryptography, without a word in the build's log: what goes wrong is in the
 * evidence. Its parent tells sshj, and nobody else, not to add a provider to the JVM.
 */
final class QuietConfig extends DefaultSecurityProviderConfig {
    QuietConfig(String software) {
        setVersion(software);
    }

    /** Called by the parent's constructor, which would list every cipher that the JDK lacks. */
    @Override
    public void setLoggerFactory(LoggerFactory ignored) {
        super.setLoggerFactory(Silence.INSTANCE);
    }

    private enum Silence implements LoggerFactory {
        INSTANCE;

        @Override
        public Logger getLogger(String name) {
            return NOPLogger.NOP_LOGGER;
        }

        @Override
        public Logger getLogger(Class<?> type) {
            return NOPLogger.NOP_LOGGER;
        }
    }
}
