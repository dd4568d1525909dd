package io.github.checklistreport.probe.dns;

import io.github.checklistreport.probe.common.RemoteText;
import java.util.List;
import java.util.regex.Pattern;

/** Records as evidence holds them: fit to be kept, and without people's mail addresses. */
final class Masked {
    private static final Pattern MAILBOX = Pattern.compile("(?i)(mailto:)[^@,;!\\s]{1,500}@");

    /** More than any honest name has. */
    private static final int MAX_RECORDS = 20;

    private Masked() {}

    static String text(String record) {
        return RemoteText.clean(MAILBOX.matcher(record).replaceAll("$1…@"));
    }

    static List<String> all(List<String> records) {
        return records.stream().limit(MAX_RECORDS).map(Masked::text).toList();
    }
}
