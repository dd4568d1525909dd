package io.github.checklistreport.probe.common;

import java.nio.charset.StandardCharsets;

/** Feeds what makes a stranger's text fit to be kept, and checks that it is. */
public final class RemoteTextFuzz {
    private RemoteTextFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        check(RemoteText.clean(new String(data, StandardCharsets.UTF_8)));
        check(RemoteText.clean(new String(data, StandardCharsets.UTF_16BE)));
    }

    private static void check(String clean) {
        if (clean.codePointCount(0, clean.length()) > RemoteText.MAX_LENGTH + 1) {
            throw new IllegalStateException("too long: " + clean.length());
        }
        clean.chars().filter(Character::isISOControl).findAny().ifPresent(RemoteTextFuzz::refuse);
    }

    private static void refuse(int control) {
        throw new IllegalStateException("a control: " + control);
    }
}
