package io.github.checklistreport.load;

import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.evidence.HostFacts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.ProbeName;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Reads what {@code host-facts.sh} printed on the server. */
public final class HostFactsLoader {
    static final String FORMAT = "host-facts-1";

    private static final int MAX_ENTRIES = 500;
    private static final int LONGEST_TEXT = 200;
    private static final JsonFile.Kind KIND =
            new JsonFile.Kind(
                    ProblemKind.HOST_FACTS_MISSING, 1, RecordMapper.cuttingAt(LONGEST_TEXT));

    private final Path base;

    /** {@code base} is the directory that messages name files from. */
    public HostFactsLoader(Path base) {
        this.base = base;
    }

    /**
     * The facts at {@code file} as an observation of {@code domain}, not later than {@code now}.
     */
    public Loaded<Observation> load(Path file, String domain, Instant now) {
        Problems problems = new Problems();
        String name = new ChecklistSources(base).name(file);
        JsonFile json = JsonFile.read(file, name, KIND, problems);
        return Loaded.of(json == null ? null : read(json, domain, now, problems), problems);
    }

    static Loaded<Observation> parse(SourceFile source, String domain, Instant now) {
        Problems problems = new Problems();
        JsonFile json = JsonFile.parse(source, KIND, problems);
        return Loaded.of(json == null ? null : read(json, domain, now, problems), problems);
    }

    private static @Nullable Observation read(
            JsonFile json, String domain, Instant now, Problems problems) {
        JsonPointer root = JsonPointer.empty();
        JsonNode format = json.tree().path("format");
        if (!format.isString() || !FORMAT.equals(format.stringValue())) {
            problems.add(
                    json.place(root.appendProperty("format")),
                    ProblemKind.OTHER_SCHEMA,
                    format.isMissingNode() ? "–" : JsonFile.shown(format.toString()),
                    FORMAT);
            return null;
        }
        HostFacts facts = json.bind(root, HostFacts.class, problems);
        if (facts == null) {
            return null;
        }
        if (facts.takenAt().isAfter(now.plus(EvidenceLoader.SKEW))) {
            problems.add(
                    json.place(root.appendProperty("takenAt")),
                    ProblemKind.FUTURE_INSTANT,
                    "takenAt",
                    facts.takenAt());
        }
        if (lists(facts).anyMatch(list -> list.size() > MAX_ENTRIES)) {
            problems.add(json.place(root), ProblemKind.JSON_LIMIT);
        }
        return new Observation(
                ProbeName.HOST,
                domain,
                null,
                facts.takenAt(),
                0,
                0,
                Outcome.OBSERVED,
                null,
                null,
                facts);
    }

    private static Stream<List<?>> lists(HostFacts facts) {
        return Stream.of(
                facts.sshd(),
                facts.listeners(),
                facts.pgHba(),
                facts.versions(),
                facts.loginHooks(),
                facts.unread());
    }
}
