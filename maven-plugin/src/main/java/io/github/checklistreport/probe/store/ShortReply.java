package io.github.checklistreport.probe.store;

import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.NetException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of an HTTP answer: enough to tell who speaks.
 *
 * @param body what came after the headers, as it was sent
 */
record ShortReply(int status, String body) {
    private static final int MAX_BYTES = 16 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})[ \\r\\n]");

    /**
     * Reads to the end, or as much as is wanted.
     *
     * @throws NetException where it is not HTTP
     */
    static ShortReply read(InputStream input) throws IOException {
        byte[] bytes = input.readNBytes(MAX_BYTES);
        if (bytes.length == 0) {
            throw new NetException(Reason.RESET, null);
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher status = STATUS.matcher(text);
        if (!status.lookingAt()) {
            throw new NetException(Reason.NOT_THE_PROTOCOL, null);
        }
        int headers = text.indexOf("\r\n\r\n");
        return new ShortReply(
                Integer.parseInt(status.group(1)), headers < 0 ? "" : text.substring(headers + 4));
    }
}
