package io.github.checklistreport.load;

import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.Word;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A map of a file, read key by key. Every reader reports what is wrong and goes on with a null or
 * an empty value, so that all problems come out in one run. {@link #end} reports the keys that
 * nobody asked for.
 */
final class Section {
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** A hundred years; far below what dates can be reckoned with. */
    private static final int MAX_MONTHS = 1200;

    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
    private static final int MAX_PORT = 65_535;

    /** No id or address is longer, and no pattern is let loose on more. */
    private static final int MAX_MATCHED = 2000;

    /** A key with its value. */
    record Entry(Node key, String name, Node value) {}

    private final MappingNode node;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> told = new HashSet<>();
    private final Problems problems;

    private Section(MappingNode node, Problems problems) {
        this.node = node;
        this.problems = problems;
        for (NodeTuple tuple : node.getValue()) {
            add(tuple);
        }
    }

    private void add(NodeTuple tuple) {
        String name = Scalars.text(tuple.getKeyNode());
        if (name == null) {
            problems.add(
                    tuple.getKeyNode(),
                    ProblemKind.NOT_A_TEXT,
                    Scalars.describe(tuple.getKeyNode()));
        } else if (entries.containsKey(name)) {
            problems.add(tuple.getKeyNode(), ProblemKind.DUPLICATE_KEY, name, firstLine(name));
        } else {
            entries.put(name, new Entry(tuple.getKeyNode(), name, tuple.getValueNode()));
        }
    }

    private int firstLine(String name) {
        Entry first = entries.get(name);
        return first == null ? 0 : Problems.place(first.key()).line();
    }

    /** The map at {@code node}; null, with a problem, where it is something else. */
    static @Nullable Section of(Node node, Problems problems) {
        if (node instanceof MappingNode map) {
            return new Section(map, problems);
        }
        problems.add(node, ProblemKind.NOT_A_MAP, Scalars.describe(node));
        return null;
    }

    MappingNode node() {
        return node;
    }

    /** Every entry, for maps whose keys are data; none of them will be called unknown. */
    List<Entry> entries() {
        asked.addAll(entries.keySet());
        return List.copyOf(entries.values());
    }

    /** The entry of {@code key}, where it has a value. */
    Optional<Entry> entry(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key))
                .filter(entry -> !Scalars.isBlank(entry.value()));
    }

    /** The entry of a key that does not belong here, so that it can be told why. */
    Optional<Entry> misplaced(String key) {
        told.add(key);
        return Optional.ofNullable(entries.get(key));
    }

    /** Reports {@code key} where it is absent or blank, or an empty list or map. */
    Optional<Entry> required(String key) {
        Optional<Entry> entry = entry(key).filter(one -> !Scalars.isEmptyCollection(one.value()));
        if (entry.isEmpty()) {
            Entry blank = entries.get(key);
            if (blank == null) {
                problems.add(node, ProblemKind.MISSING_KEY, key);
            } else {
                problems.add(blank.key(), ProblemKind.EMPTY_VALUE, key);
            }
        }
        return entry;
    }

    @Nullable String text(String key, int maxLength) {
        return entry(key).map(entry -> text(entry, maxLength)).orElse(null);
    }

    /** A text that may be left out; one that says nothing in quotes is a problem. */
    @Nullable String saidText(String key, int maxLength) {
        Entry said = entries.get(key);
        if (said != null
                && said.value() instanceof ScalarNode scalar
                && !scalar.isPlain()
                && Scalars.isBlank(scalar)) {
            problems.add(said.value(), ProblemKind.EMPTY_VALUE, key);
        }
        return text(key, maxLength);
    }

    String requiredText(String key, int maxLength) {
        return required(key).map(entry -> text(entry, maxLength)).orElse("");
    }

    private @Nullable String text(Entry entry, int maxLength) {
        String text = Scalars.text(entry.value());
        if (text == null) {
            problems.add(entry.value(), ProblemKind.NOT_A_TEXT, Scalars.describe(entry.value()));
        } else if (text.codePointCount(0, text.length()) > maxLength) {
            problems.add(entry.value(), ProblemKind.TOO_LONG, entry.name(), maxLength);
        }
        return text;
    }

    /** A text that must match; {@code kind} is the problem otherwise. */
    @Nullable String matching(String key, Pattern pattern, ProblemKind kind) {
        return entry(key).map(entry -> matching(entry, pattern, kind)).orElse(null);
    }

    private @Nullable String matching(Entry entry, Pattern pattern, ProblemKind kind) {
        String text = text(entry, MAX_MATCHED);
        if (text == null || text.length() > MAX_MATCHED) {
            return null;
        }
        if (!pattern.matcher(text).matches()) {
            problems.add(entry.value(), kind, Scalars.describe(entry.value()));
            return null;
        }
        return text;
    }

    String requiredId(String key) {
        return required(key).map(entry -> matching(entry, ID, ProblemKind.BAD_ID)).orElse("");
    }

    <E extends Enum<E> & Word> @Nullable E word(String key, Class<E> type) {
        return entry(key).map(entry -> word(entry, type)).orElse(null);
    }

    <E extends Enum<E> & Word> @Nullable E requiredWord(String key, Class<E> type) {
        return required(key).map(entry -> word(entry, type)).orElse(null);
    }

    private <E extends Enum<E> & Word> @Nullable E word(Entry entry, Class<E> type) {
        return Scalars.word(entry.value(), entry.name(), type, problems);
    }

    boolean flag(String key) {
        return entry(key).map(this::flag).orElse(false);
    }

    private boolean flag(Entry entry) {
        String text = Scalars.text(entry.value());
        if (!"true".equals(text) && !"false".equals(text)) {
            problems.add(
                    entry.value(),
                    ProblemKind.NOT_TRUE_OR_FALSE,
                    entry.name(),
                    Scalars.describe(entry.value()));
        }
        return "true".equals(text);
    }

    @Nullable LocalDate date(String key) {
        return entry(key).map(this::date).orElse(null);
    }

    @Nullable LocalDate requiredDate(String key) {
        return required(key).map(this::date).orElse(null);
    }

    /** A day that is not after {@code latest}. */
    @Nullable LocalDate pastDate(String key, LocalDate latest) {
        LocalDate date = date(key);
        if (date != null && date.isAfter(latest)) {
            entry(key)
                    .ifPresent(
                            entry ->
                                    problems.add(
                                            entry.value(), ProblemKind.FUTURE_DATE, key, date));
        }
        return date;
    }

    private @Nullable LocalDate date(Entry entry) {
        String text = Scalars.text(entry.value());
        try {
            if (text != null && ISO_DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // reported below: the form is right, the day does not exist
        }
        problems.add(
                entry.value(), ProblemKind.BAD_DATE, entry.name(), Scalars.describe(entry.value()));
        return null;
    }

    Period requiredPeriod(String key) {
        return required(key).map(this::period).orElse(Period.ZERO);
    }

    private Period period(Entry entry) {
        String text = Scalars.text(entry.value());
        try {
            Period period = Period.parse(text == null ? "" : text);
            if (!period.isZero() && !period.isNegative() && isWithinLife(period)) {
                return period;
            }
        } catch (DateTimeException e) {
            // reported below
        }
        problems.add(entry.value(), ProblemKind.BAD_PERIOD, Scalars.describe(entry.value()));
        return Period.ZERO;
    }

    private static boolean isWithinLife(Period period) {
        return period.toTotalMonths() <= MAX_MONTHS && period.getDays() <= 31 * MAX_MONTHS;
    }

    @Nullable Section section(String key) {
        return entry(key).map(entry -> of(entry.value(), problems)).orElse(null);
    }

    @Nullable Section requiredSection(String key) {
        return required(key).map(entry -> of(entry.value(), problems)).orElse(null);
    }

    /** The elements of a list; empty where the key is absent. */
    List<Node> list(String key) {
        return entry(key).map(entry -> Scalars.list(entry.value(), problems)).orElse(List.of());
    }

    /** The maps of a list; empty where the key is absent. */
    List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        for (Node element : list(key)) {
            Section section = of(element, problems);
            if (section != null) {
                sections.add(section);
            }
        }
        return sections;
    }

    /** The texts of a list; a single text counts as a list of one. */
    List<String> texts(String key) {
        return entry(key).map(entry -> Scalars.texts(entry.value(), problems)).orElse(List.of());
    }

    /**
     * The texts of a list, as far as they match; {@code kind} is the problem of those that do not.
     */
    List<String> matchingTexts(String key, Pattern pattern, ProblemKind kind) {
        List<String> matching = new ArrayList<>();
        for (Node element : list(key)) {
            String text = Scalars.text(element);
            if (text != null && text.length() <= MAX_MATCHED && pattern.matcher(text).matches()) {
                matching.add(text);
            } else {
                problems.add(element, kind, Scalars.describe(element));
            }
        }
        return matching;
    }

    /** A TCP port. */
    int port(String key, int otherwise) {
        String text = entry(key).map(entry -> text(entry, MAX_MATCHED)).orElse(null);
        if (text == null) {
            return otherwise;
        }
        if (PORT.matcher(text).matches()) {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= MAX_PORT) {
                return port;
            }
        }
        entry(key)
                .ifPresent(
                        entry ->
                                problems.add(
                                        entry.value(),
                                        ProblemKind.BAD_PORT,
                                        Scalars.describe(entry.value())));
        return otherwise;
    }

    /** Reports every key that nobody asked for. */
    void end() {
        for (Entry entry : entries.values()) {
            if (!asked.contains(entry.name()) && !told.contains(entry.name())) {
                problems.addUnknown(
                        entry.key(),
                        ProblemKind.UNKNOWN_KEY,
                        entry.name(),
                        asked,
                        String.join(", ", asked));
            }
        }
    }
}
