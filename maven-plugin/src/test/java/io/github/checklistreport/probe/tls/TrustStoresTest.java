package io.github.checklistreport.probe.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustStoresTest {
    @TempDir Path folder;

    @Test
    void readsTheRootsOfJava() throws TrustStoreException {
        var roots = TrustStores.ofJava(Path.of(System.getProperty("java.home")));
        assertThat(roots.certificates()).hasSizeGreaterThan(50);
        assertThat(roots.name()).isEqualTo("Java (" + Runtime.version().feature() + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nothing here | holds no certificate; each begins with -----BEGIN CERTIFICATE-----
                    -----BEGIN CERTIFICATE-----AAAA-----END CERTIFICATE----- | certificate 1 in it cannot be read
                    -----BEGIN CERTIFICATE-----A-----END CERTIFICATE----- | certificate 1 in it cannot be read
                    -----BEGIN PRIVATE KEY-----AAAA-----END PRIVATE KEY----- | holds a PRIVATE KEY; only certificates belong there
                    """)
    void namesTheFileAndWhatIsWrong(String content, String problem) throws IOException {
        Path file = Files.writeString(folder.resolve("roots.pem"), content);
        assertThatThrownBy(() -> TrustStores.ofPem(file)).hasMessage(file + ": " + problem);
    }

    @Test
    void namesAFileThatIsMissing() {
        Path file = folder.resolve("none.pem");
        assertThatThrownBy(() -> TrustStores.ofPem(file))
                .hasMessage(file + ": there is no such file");
        assertThatThrownBy(() -> TrustStores.ofJava(folder))
                .hasMessageEndingWith("cacerts: there is no such file");
    }
}
