package io.github.checklistreport.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * A private certificate authority: root, intermediate, and certificates for {@link LabContext#HOST}
 * of every kind, good and bad.
 */
public final class LabCertificates {
    private static final String CONFIG =
            """
            [req]
            distinguished_name = name
            prompt = no
            [name]
            CN = unused
            [ca]
            default_ca = authority
            [authority]
            database = index.txt
            new_certs_dir = .
            rand_serial = yes
            unique_subject = no
            policy = anything
            [anything]
            organizationName = optional
            commonName = optional
            [root]
            basicConstraints = critical, CA:TRUE
            keyUsage = critical, keyCertSign, cRLSign
            subjectKeyIdentifier = hash
            [leaf]
            basicConstraints = critical, CA:FALSE
            keyUsage = critical, digitalSignature, keyEncipherment
            extendedKeyUsage = serverAuth, clientAuth
            subjectAltName = DNS:social.example, DNS:www.social.example, DNS:media.social.example, DNS:mta-sts.social.example
            [other]
            basicConstraints = critical, CA:FALSE
            extendedKeyUsage = serverAuth
            subjectAltName = DNS:other.example
            [wildcard]
            basicConstraints = critical, CA:FALSE
            extendedKeyUsage = serverAuth
            subjectAltName = DNS:*.example
            [client]
            basicConstraints = critical, CA:FALSE
            extendedKeyUsage = clientAuth
            subjectAltName = DNS:social.example
            [staple]
            basicConstraints = critical, CA:FALSE
            extendedKeyUsage = serverAuth
            subjectAltName = DNS:social.example
            tlsfeature = status_request
            authorityInfoAccess = OCSP;URI:http://ocsp.example/
            """;

    private final Path folder;

    private LabCertificates(Path folder) {
        this.folder = folder;
    }

    /** Makes the authority and {@link Variant#GOOD}; everything else when it is asked for. */
    public static LabCertificates in(Path folder) {
        LabCertificates made = new LabCertificates(folder);
        made.write("openssl.cnf", CONFIG);
        made.write("index.txt", "");
        made.authority("root", "/O=Lab Trust/CN=Lab Root", null);
        made.authority("intermediate", "/O=Lab Trust/CN=Lab Intermediate", "root");
        made.authority("stranger", "/O=Strangers/CN=Stranger Root", null);
        made.openssl("genrsa", "-out", "leaf.key", "2048");
        return made;
    }

    /** What a server may send. */
    public enum Variant {
        GOOD,
        MISSING_INTERMEDIATE,
        EXTRA_OUT_OF_ORDER,
        SELF_SIGNED,
        EXPIRED,
        /** Ten days before its end. */
        ENDING,
        NOT_YET_VALID,
        OTHER_NAME,
        RSA_1024,
        SHA_1,
        WILDCARD,
        CLIENT_ONLY,
        MUST_STAPLE,
        STRANGER
    }

    /** The root that is to be trusted, as PEM. */
    public Path root() {
        return folder.resolve("root.pem");
    }

    /** The key that belongs to {@link #chain}. */
    public Path key(Variant variant) {
        chain(variant);
        return folder.resolve(variant == Variant.RSA_1024 ? "small.key" : "leaf.key");
    }

    /** The certificates that a server sends, as PEM. */
    public Path chain(Variant variant) {
        Path file = folder.resolve("chain-" + variant + ".pem");
        if (!Files.exists(file)) {
            write(file.getFileName().toString(), pem(variant));
        }
        return file;
    }

    private String pem(Variant variant) {
        return switch (variant) {
            case GOOD -> leaf("leaf", "intermediate") + read("intermediate.pem");
            case MISSING_INTERMEDIATE -> leaf("leaf", "intermediate");
            case EXTRA_OUT_OF_ORDER ->
                    leaf("leaf", "intermediate")
                            + read("stranger.pem")
                            + read("root.pem")
                            + read("intermediate.pem");
            case SELF_SIGNED -> selfSigned();
            case EXPIRED -> dated("20200101000000Z", "20210101000000Z");
            case ENDING -> dated(day(-80), day(10));
            case NOT_YET_VALID -> dated("20900101000000Z", "20910101000000Z");
            case OTHER_NAME -> leaf("other", "intermediate") + read("intermediate.pem");
            case RSA_1024 -> small();
            case SHA_1 -> leaf("leaf", "intermediate", "-sha1") + read("intermediate.pem");
            case WILDCARD -> leaf("wildcard", "intermediate") + read("intermediate.pem");
            case CLIENT_ONLY -> leaf("client", "intermediate") + read("intermediate.pem");
            case MUST_STAPLE -> leaf("staple", "intermediate") + read("intermediate.pem");
            case STRANGER -> leaf("leaf", "stranger") + read("stranger.pem");
        };
    }

    private void authority(String name, String subject, String issuer) {
        openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", name + ".key");
        sign(name + ".key", subject, "root", issuer, List.of("-days", "3650"), name + ".pem");
    }

    private String leaf(String extensions, String issuer, String... more) {
        List<String> options = new ArrayList<>(List.of("-days", "90"));
        options.addAll(List.of(more));
        sign("leaf.key", "/CN=social.example", extensions, issuer, options, "out.pem");
        return read("out.pem");
    }

    private String small() {
        openssl("genrsa", "-out", "small.key", "1024");
        List<String> days = List.of("-days", "90");
        sign("small.key", "/CN=social.example", "leaf", "intermediate", days, "out.pem");
        return read("out.pem") + read("intermediate.pem");
    }

    private String selfSigned() {
        List<String> days = List.of("-days", "90");
        sign("leaf.key", "/CN=social.example", "leaf", null, days, "out.pem");
        return read("out.pem");
    }

    private static String day(int offset) {
        return LocalDate.now(ZoneOffset.UTC)
                        .plusDays(offset)
                        .format(DateTimeFormatter.BASIC_ISO_DATE)
                + "000000Z";
    }

    /** Only the command of an authority can date a certificate. */
    private String dated(String from, String to) {
        openssl(
                "req",
                "-new",
                "-config",
                "openssl.cnf",
                "-key",
                "leaf.key",
                "-subj",
                "/CN=social.example",
                "-out",
                "dated.csr");
        openssl(
                "ca",
                "-batch",
                "-notext",
                "-config",
                "openssl.cnf",
                "-extensions",
                "leaf",
                "-cert",
                "intermediate.pem",
                "-keyfile",
                "intermediate.key",
                "-md",
                "sha256",
                "-startdate",
                from,
                "-enddate",
                to,
                "-in",
                "dated.csr",
                "-out",
                "out.pem");
        return read("out.pem") + read("intermediate.pem");
    }

    private void sign(
            String key,
            String subject,
            String extensions,
            String issuer,
            List<String> options,
            String out) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "req",
                                "-x509",
                                "-new",
                                "-config",
                                "openssl.cnf",
                                "-key",
                                key,
                                "-subj",
                                subject,
                                "-extensions",
                                extensions,
                                "-out",
                                out));
        if (issuer != null) {
            command.addAll(List.of("-CA", issuer + ".pem", "-CAkey", issuer + ".key"));
        }
        command.addAll(options);
        openssl(command.toArray(String[]::new));
    }

    private void openssl(String... arguments) {
        Openssl.run(folder, arguments);
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
