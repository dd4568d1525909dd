package io.github.checklistreport.load;

import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads single values of a file. */
final class Scalars {
    private static final int SHOWN_LENGTH = 60;

    /**
     * Controls that could break a terminal or reorder a line: all but tab and line feed, and
     * Unicode's bidi ones.
     */
    private static final Pattern CONTROLS =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\n\\t]]|[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private Scalars() {}

    /** The scalar's text without control characters; null for a list or map. */
    static @Nullable String text(Node node) {
        return node instanceof ScalarNode scalar ? clean(scalar.getValue()) : null;
    }

    /** Whether nothing is written: an empty or null scalar. */
    static boolean isBlank(Node node) {
        return node instanceof ScalarNode scalar
                && (scalar.getValue().isBlank()
                        || scalar.isPlain()
                                && (scalar.getValue().equals("null")
                                        || scalar.getValue().equals("~")));
    }

    static boolean isEmptyCollection(Node node) {
        return node instanceof CollectionNode<?> collection && collection.getValue().isEmpty();
    }

    static <E extends Enum<E> & Word> @Nullable E word(
            Node node, String key, Class<E> type, Problems problems) {
        return word(node, key, List.of(type.getEnumConstants()), problems);
    }

    /** The one of {@code values} that stands at {@code node}. */
    static <W extends Word> @Nullable W word(
            Node node, String key, List<W> values, Problems problems) {
        String text = text(node);
        if (text == null) {
            problems.add(node, ProblemKind.NOT_A_TEXT, describe(node));
            return null;
        }
        W value = values.stream().filter(one -> one.word().equals(text)).findFirst().orElse(null);
        if (value == null) {
            List<String> words = values.stream().map(Word::word).toList();
            problems.addUnknown(
                    node,
                    ProblemKind.UNKNOWN_WORD,
                    shorten(text),
                    words,
                    key,
                    String.join(", ", words));
        }
        return value;
    }

    static List<Node> list(Node node, Problems problems) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problems.add(node, ProblemKind.NOT_A_LIST, describe(node));
        return List.of();
    }

    static List<String> texts(Node node, Problems problems) {
        String single = text(node);
        if (single != null) {
            return List.of(single);
        }
        List<String> texts = new ArrayList<>();
        for (Node element : list(node, problems)) {
            String text = text(element);
            if (text == null) {
                problems.add(element, ProblemKind.NOT_A_TEXT, describe(element));
            } else {
                texts.add(text);
            }
        }
        return texts;
    }

    /** What stands at {@code node}, short enough for a message. */
    static String describe(Node node) {
        if (node instanceof MappingNode) {
            return "{…}";
        }
        if (node instanceof SequenceNode) {
            return "[…]";
        }
        String text = text(node);
        return text == null ? "" : shorten(text);
    }

    private static String shorten(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN_LENGTH)) + "…";
    }

    /**
     * ASCII, kana, ideographs and full-width forms: nearly everything that is ever written here.
     */
    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c >= 0x3000 && c < 0xD800;
    }

    private static String clean(String text) {
        if (text.chars().allMatch(Scalars::isPlain)) {
            return text;
        }
        return CONTROLS.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }
}
