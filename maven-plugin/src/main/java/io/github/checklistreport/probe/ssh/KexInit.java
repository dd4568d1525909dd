package io.github.checklistreport.probe.ssh;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.RemoteText;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The algorithms that a server offers (RFC 4253, 7.1). Ciphers and MACs of both directions
 * together.
 */
record KexInit(List<String> kex, List<String> hostKeys, List<String> ciphers, List<String> macs) {
    static final int MESSAGE = 20;

    private static final int COOKIE = 16;
    private static final int LISTS_THAT_MATTER = 6;

    /** Names in one list; OpenSSH has a dozen. */
    private static final int MAX_NAMES = 100;

    /**
     * Reads a message from after its number.
     *
     * @throws NetException where it breaks its format
     */
    static KexInit parse(byte[] bytes) throws NetException {
        ByteBuffer body = ByteBuffer.wrap(bytes);
        if (body.remaining() < COOKIE) {
            throw new NetException(Reason.MALFORMED, "a short KEXINIT");
        }
        body.position(COOKIE);
        List<List<String>> lists = new ArrayList<>();
        for (int i = 0; i < LISTS_THAT_MATTER; i++) {
            lists.add(names(body));
        }
        if (lists.get(0).isEmpty()) {
            throw new NetException(Reason.MALFORMED, "no key exchange");
        }
        return new KexInit(
                lists.get(0),
                lists.get(1),
                both(lists.get(2), lists.get(3)),
                both(lists.get(4), lists.get(5)));
    }

    private static List<String> names(ByteBuffer body) throws NetException {
        int length = body.remaining() < Integer.BYTES ? -1 : body.getInt();
        if (length < 0 || length > body.remaining()) {
            throw new NetException(Reason.MALFORMED, "a name-list of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        body.get(bytes);
        return Stream.of(new String(bytes, StandardCharsets.US_ASCII).split(",", MAX_NAMES + 1))
                .limit(MAX_NAMES)
                .map(RemoteText::clean)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> both(List<String> one, List<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
