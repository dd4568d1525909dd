package io.github.checklistreport.publish;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The escapes of HTML and JSON. */
final class Escapes {
    private static final String JSON_CONTROLS = "nrtbf";
    private static final int LONGEST_ENTITY = 8;
    private static final Map<String, Character> ENTITIES =
            Map.of("amp", '&', "lt", '<', "gt", '>', "quot", '"', "apos", '\'', "nbsp", ' ');

    private Escapes() {}

    /**
     * An escape in a text.
     *
     * @param length how many characters it takes
     * @param character what it stands for; a blank for a control
     */
    record Escape(int length, char character) {}

    /** The escape at {@code start}; null where none begins. */
    static @Nullable Escape at(String text, int start) {
        return switch (text.charAt(start)) {
            case '\\' -> json(text, start + 1);
            case '&' -> html(text, start + 1);
            default -> null;
        };
    }

    private static @Nullable Escape json(String text, int start) {
        if (start < text.length() && JSON_CONTROLS.indexOf(text.charAt(start)) >= 0) {
            return new Escape(2, ' ');
        }
        if (!text.startsWith("u", start) || start + 5 > text.length()) {
            return null;
        }
        int code = number(text.substring(start + 1, start + 5), 16);
        return code < 0 ? null : new Escape(6, (char) code);
    }

    private static @Nullable Escape html(String text, int start) {
        int end = text.indexOf(';', start);
        if (end < 0 || end - start > LONGEST_ENTITY) {
            return null;
        }
        String name = text.substring(start, end);
        if (name.startsWith("#")) {
            boolean hexadecimal = name.startsWith("x", 1) || name.startsWith("X", 1);
            int code = hexadecimal ? number(name.substring(2), 16) : number(name.substring(1), 10);
            return code < 0 ? null : new Escape(name.length() + 2, (char) code);
        }
        Character character = ENTITIES.get(name);
        return character == null ? null : new Escape(name.length() + 2, character);
    }

    /** The number, or -1 where it is none of sixteen bits. */
    private static int number(String digits, int radix) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), radix);
            number = digit < 0 ? -1 : number * radix + digit;
            if (number < 0 || number > Character.MAX_VALUE) {
                return -1;
            }
        }
        return digits.isEmpty() ? -1 : number;
    }
}
