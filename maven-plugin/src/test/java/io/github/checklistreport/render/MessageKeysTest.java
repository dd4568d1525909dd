package io.github.checklistreport.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.Basis;
import io.github.checklistreport.model.BasisGroup;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.Observer;
import io.github.checklistreport.model.PublicReport.Aiming.Setting;
import io.github.checklistreport.model.PublishLevel;
import io.github.checklistreport.model.ReplyCode;
import io.github.checklistreport.model.ServerAudience;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.model.Verdict;
import io.github.checklistreport.model.Word;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.history.Cause;
import io.github.checklistreport.model.history.Direction;
import io.github.checklistreport.render.view.Alteration;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageKeysTest {
    private static final Path RESOURCES =
            Path.of("../templates/src/main/resources/io/github/checklistreport");
    private static final Path SOURCES = Path.of("src/main/java/io/github/checklistreport");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Map<String, Set<String>> japanese = places("ja");
        assertThat(japanese).isEqualTo(places("en"));
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyExists() throws IOException {
        Set<String> keys = places("en").keySet();
        Set<String> used = literals();
        used.addAll(wordKeys());
        Set<String> unused = new TreeSet<>(keys);
        unused.removeIf(key -> used.contains(key) || used.contains(withoutNumber(key)));
        // RuleSayingsTest looks after the words of rules.
        unused.removeIf(key -> key.startsWith("finding.") || key.startsWith("seen."));
        assertThat(unused).as("unused").isEmpty();
        Set<String> missing = new TreeSet<>(templateKeys());
        missing.addAll(wordKeys());
        missing.removeAll(keys);
        assertThat(missing).as("missing").isEmpty();
    }

    private static String withoutNumber(String key) {
        String plain = key.replaceFirst("\\.(?:one|other)$", "");
        // Stamps add "-none" to a stamp's key; see Stamps.
        return plain.replaceFirst("-none$", "");
    }

    private static Map<String, Set<String>> places(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(
                        RESOURCES.resolve("messages/" + language + ".properties"))) {
            properties.load(reader);
        }
        Map<String, Set<String>> places = new LinkedHashMap<>();
        properties.forEach(
                (key, value) -> {
                    Set<String> found = new TreeSet<>();
                    Matcher matcher = PLACE.matcher(value.toString());
                    while (matcher.find()) {
                        found.add(matcher.group());
                    }
                    places.put(key.toString(), found);
                });
        return places;
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (Path root : Set.of(SOURCES, RESOURCES.resolve("templates"))) {
            literals.addAll(find(root, LITERAL));
        }
        return literals;
    }

    private static Set<String> templateKeys() throws IOException {
        return find(RESOURCES.resolve("templates"), Pattern.compile("\\bt\\[\"([^\"]+)\"]"));
    }

    private static Set<String> find(Path root, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(result -> result.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> wordKeys() {
        Map<String, Word[]> groups = new LinkedHashMap<>();
        groups.put("level", Level.values());
        groups.put("verdict", Verdict.values());
        groups.put("verdict-meaning", Verdict.values());
        groups.put("basis", Basis.values());
        groups.put("basis-meaning", Basis.values());
        groups.put("basis-group", BasisGroup.values());
        groups.put("basis-group-meaning", BasisGroup.values());
        groups.put("flag", Flag.values());
        groups.put("flag-meaning", Flag.values());
        groups.put("status", Status.values());
        groups.put("status-meaning", Status.values());
        groups.put("publish", PublishLevel.values());
        groups.put("publish-meaning", PublishLevel.values());
        groups.put("audience", Audience.values());
        groups.put("server-audience", ServerAudience.values());
        groups.put("reply", ReplyCode.values());
        groups.put("observer", Observer.values());
        groups.put("checked", Observer.values());
        groups.put("alteration", Alteration.values());
        groups.put("alteration-meaning", Alteration.values());
        groups.put("reason", Reason.values());
        groups.put("aim", Setting.values());
        groups.put("cause", Cause.values());
        groups.put("cause-meaning", Cause.values());
        groups.put("direction", Direction.values());
        groups.put("direction-meaning", Direction.values());
        return groups.entrySet().stream()
                .flatMap(
                        group ->
                                Arrays.stream(group.getValue())
                                        .map(word -> group.getKey() + "." + word.word()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
