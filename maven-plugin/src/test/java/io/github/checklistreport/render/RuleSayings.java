package io.github.checklistreport.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The message keys that a rule's source names, and with how many arguments. */
final class RuleSayings {
    private static final Path RULES = Path.of("src/main/java/io/github/checklistreport/assess");
    private static final Pattern KEY = Pattern.compile("\"((?:finding|seen)\\.[a-z0-9.-]*)\"");
    private static final Pattern MADE = Pattern.compile("\\b(Saying|Seen)\\s*\\.of\\(");

    /**
     * A saying made of a key that stands in the source as a whole.
     *
     * @param arguments how many it is given
     */
    record Made(String key, int arguments) {}

    private final Set<String> keys = new TreeSet<>();
    private final Set<String> beginnings = new TreeSet<>();
    private final List<Made> made = new ArrayList<>();

    private RuleSayings() {}

    /** What all rules name. */
    static RuleSayings ofRules() throws IOException {
        RuleSayings all = new RuleSayings();
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.read(Files.readString(file));
            }
        }
        return all;
    }

    static RuleSayings of(String source) {
        RuleSayings sayings = new RuleSayings();
        sayings.read(source);
        return sayings;
    }

    /** Keys that stand in the source as a whole. */
    Set<String> keys() {
        return keys;
    }

    /** Beginnings that the source puts a word behind. */
    Set<String> beginnings() {
        return beginnings;
    }

    List<Made> made() {
        return made;
    }

    private void read(String source) {
        Matcher matcher = KEY.matcher(source);
        while (matcher.find()) {
            String key = matcher.group(1);
            boolean begins = key.endsWith(".") || key.endsWith("-");
            (begins ? beginnings : keys).add(key);
        }
        Matcher calls = MADE.matcher(source);
        while (calls.find()) {
            List<String> arguments = arguments(source, calls.end());
            Matcher key = KEY.matcher(arguments.get(0));
            boolean spread = arguments.stream().anyMatch(one -> one.contains("toArray"));
            if (key.matches() && !spread) {
                int values = calls.group(1).equals("Seen") ? 0 : arguments.size() - 1;
                made.add(new Made(key.group(1), values));
            }
        }
    }

    /** The arguments of a call, from behind its opening bracket. */
    private static List<String> arguments(String source, int start) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int from = start;
        boolean quoted = false;
        for (int i = start; i < source.length(); i++) {
            char c = source.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (depth == 0 && (c == ',' || c == ')')) {
                arguments.add(source.substring(from, i).strip());
                from = i + 1;
                if (c == ')') {
                    return arguments;
                }
            } else {
                depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            }
        }
        throw new IllegalArgumentException("a bracket is not closed");
    }
}
