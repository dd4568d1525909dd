package io.github.checklistreport.probe.http;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Feeds;
import io.github.checklistreport.probe.common.NetException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists from a folder or from an address; what is not there comes from the tool itself. */
public final class FolderOrUrlFeeds implements Feeds {
    private static final String BUNDLED = "/io/github/checklistreport/feeds/";

    private final Source source;
    private final @Nullable String host;

    /** Where lists are looked for first. */
    private interface Source {
        byte[] read(String name) throws IOException;
    }

    private FolderOrUrlFeeds(Source source, @Nullable String host) {
        this.source = source;
        this.host = host;
    }

    /** The dated copies that come with the tool. */
    public static FolderOrUrlFeeds bundled() {
        return new FolderOrUrlFeeds(
                name -> {
                    throw new NetException(Reason.NOT_FOUND, name);
                },
                null);
    }

    /** Files of a folder. */
    public static FolderOrUrlFeeds folder(Path folder) {
        return new FolderOrUrlFeeds(name -> read(folder.resolve(name)), null);
    }

    /** Pages below an https address that ends with a slash. */
    public static FolderOrUrlFeeds web(URI base, WireHttp http) {
        return new FolderOrUrlFeeds(
                name -> {
                    if (!WebAddress.of(base.toString()).isTls()) {
                        throw new NetException(Reason.NOT_CONFIGURED, base.toString());
                    }
                    return Replies.page(http.fetch(base + name)).body();
                },
                base.getHost());
    }

    @Override
    public Optional<String> host() {
        return Optional.ofNullable(host);
    }

    @Override
    public byte[] read(String name) throws NetException {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*\\.json")) {
            throw new NetException(Reason.NO_SERVICE, name);
        }
        try {
            return source.read(name);
        } catch (NetException e) {
            if (e.reason() != Reason.NOT_FOUND) {
                throw e;
            }
            return ours(name);
        } catch (IOException e) {
            throw new NetException(Reason.MALFORMED, name, e);
        }
    }

    private static byte[] read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NetException(Reason.NOT_FOUND, file.toString());
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(HttpBody.MAX_BYTES);
            if (bytes.length >= HttpBody.MAX_BYTES) {
                throw new NetException(Reason.TOO_MUCH, file.toString());
            }
            return bytes;
        }
    }

    private static byte[] ours(String name) throws NetException {
        try (InputStream stream = FolderOrUrlFeeds.class.getResourceAsStream(BUNDLED + name)) {
            if (stream == null) {
                throw new NetException(Reason.NO_SERVICE, name);
            }
            return stream.readAllBytes();
        } catch (NetException e) {
            throw e;
        } catch (IOException e) {
            throw new NetException(Reason.INTERNAL, name, e);
        }
    }
}
