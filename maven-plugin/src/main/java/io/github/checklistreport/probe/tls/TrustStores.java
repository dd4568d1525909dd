package io.github.checklistreport.probe.tls;

import io.github.checklistreport.probe.common.TrustRoots;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the roots come from that certificates are judged by. */
public final class TrustStores {
    private static final long MAX_SIZE = 4L * 1024 * 1024;
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \\1-----", Pattern.DOTALL);

    private TrustStores() {}

    /**
     * The roots that come with Java, whatever this process was told to trust instead.
     *
     * @param home the folder of the Java installation
     * @throws TrustStoreException where its file cannot be read
     */
    public static TrustRoots ofJava(Path home) throws TrustStoreException {
        Path file = home.resolve("lib").resolve("security").resolve("cacerts");
        try {
            // without a password, because nothing in it is secret
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            try (InputStream stream = Files.newInputStream(file)) {
                store.load(stream, null);
            }
            return new TrustRoots("Java (" + Runtime.version().feature() + ")", roots(store));
        } catch (NoSuchFileException e) {
            throw new TrustStoreException(file, "there is no such file", e);
        } catch (IOException | GeneralSecurityException e) {
            throw new TrustStoreException(file, "not a key store of Java", e);
        }
    }

    private static List<X509Certificate> roots(KeyStore store) throws KeyStoreException {
        List<X509Certificate> roots = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            Certificate certificate = store.getCertificate(alias);
            if (certificate instanceof X509Certificate root) {
                roots.add(root);
            }
        }
        return roots;
    }

    /**
     * The certificates in a file of PEM (RFC 7468), all of which are trusted. Text around them is
     * passed over.
     *
     * @throws TrustStoreException where there is none, or something that is not a certificate
     */
    public static TrustRoots ofPem(Path file) throws TrustStoreException {
        Matcher matcher = PEM.matcher(read(file));
        List<X509Certificate> roots = new ArrayList<>();
        while (matcher.find()) {
            if (!"CERTIFICATE".equals(matcher.group(1))) {
                throw new TrustStoreException(
                        file, "holds a " + matcher.group(1) + "; only certificates belong there");
            }
            roots.add(certificate(file, roots.size() + 1, matcher.group(2)));
        }
        if (roots.isEmpty()) {
            throw new TrustStoreException(
                    file, "holds no certificate; each begins with -----BEGIN CERTIFICATE-----");
        }
        return new TrustRoots(String.valueOf(file.getFileName()), roots);
    }

    private static String read(Path file) throws TrustStoreException {
        try {
            if (Files.size(file) > MAX_SIZE) {
                throw new TrustStoreException(file, "larger than 4 MiB");
            }
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            throw new TrustStoreException(file, "there is no such file", e);
        } catch (IOException e) {
            throw new TrustStoreException(file, "cannot be read: " + e.getMessage(), e);
        }
    }

    private static X509Certificate certificate(Path file, int number, String base64)
            throws TrustStoreException {
        try {
            byte[] der = Base64.getMimeDecoder().decode(base64);
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException | IllegalArgumentException e) {
            throw new TrustStoreException(
                    file, "certificate " + number + " in it cannot be read", e);
        }
    }
}
