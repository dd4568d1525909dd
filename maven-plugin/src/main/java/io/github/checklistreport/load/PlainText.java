package io.github.checklistreport.load;

import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads a text so that it can neither act in a terminal, nor turn the direction of what stands
 * around it, nor fill a page.
 */
final class PlainText extends StdScalarDeserializer<String> {
    private static final Pattern HOSTILE =
            Pattern.compile(
                    "\\e\\[[0-?]*[ -/]*[@-~]|[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    private final int longest;

    PlainText(int longest) {
        super(String.class);
        this.longest = longest;
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) {
        return json.hasToken(tools.jackson.core.JsonToken.VALUE_STRING)
                ? clean(json.getString(), longest)
                : (String) context.handleUnexpectedToken(String.class, json);
    }

    /** {@code text} on one line, cut to {@code longest} characters. */
    static String clean(String text, int longest) {
        int end = Math.min(text.length(), 4 * longest);
        String line = HOSTILE.matcher(text.substring(0, end)).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest)) + "…";
    }

    /** The same for the keys of maps. */
    static final class Key extends KeyDeserializer {
        private final int longest;

        Key(int longest) {
            this.longest = longest;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return clean(key, longest);
        }
    }
}
