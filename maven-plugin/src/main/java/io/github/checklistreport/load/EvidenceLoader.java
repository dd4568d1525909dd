package io.github.checklistreport.load;

import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.Word;
import io.github.checklistreport.model.evidence.Aim;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Facts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.Vantage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code evidence.json}. Observations of probes that this version does not know, and facts
 * that it does not know, are left out.
 */
public final class EvidenceLoader {
    static final String SCHEMA = "https://checklistreport.github.io/schema/1/evidence.schema.json";

    /** How far clocks of two machines may differ. */
    static final Duration SKEW = Duration.ofMinutes(10);

    private static final int MAX_OBSERVATIONS = 1000;
    private static final int LONGEST_TEXT = 2000;
    private static final JsonFile.Kind KIND =
            new JsonFile.Kind(
                    ProblemKind.EVIDENCE_MISSING, 4, RecordMapper.cuttingAt(LONGEST_TEXT));
    private static final JsonPointer ROOT = JsonPointer.empty();

    private final Path base;

    /** {@code base} is the directory that messages name files from. */
    public EvidenceLoader(Path base) {
        this.base = base;
    }

    /** The file without its observations. */
    private record Head(
            String target, Instant startedAt, Instant finishedAt, Vantage vantage, Aim settings) {}

    /** An observation without its facts. */
    private record Sight(
            String target,
            @Nullable String address,
            Instant startedAt,
            long durationMs,
            int connections,
            Outcome outcome,
            @Nullable Reason reason,
            @Nullable String detail) {}

    /**
     * The evidence at {@code file}, which must be of {@code domain} and not later than {@code now}.
     */
    public Loaded<Evidence> load(Path file, String domain, Instant now) {
        Problems problems = new Problems();
        String name = new ChecklistSources(base).name(file);
        JsonFile json = JsonFile.read(file, name, KIND, problems);
        return Loaded.of(
                json == null ? null : new Reading(json, domain, now, problems).evidence(),
                problems);
    }

    static Loaded<Evidence> parse(SourceFile source, String domain, Instant now) {
        Problems problems = new Problems();
        JsonFile json = JsonFile.parse(source, KIND, problems);
        return Loaded.of(
                json == null ? null : new Reading(json, domain, now, problems).evidence(),
                problems);
    }

    /** One file being read. */
    private record Reading(JsonFile json, String domain, Instant now, Problems problems) {
        @Nullable Evidence evidence() {
            JsonNode schema = json.tree().path("schema");
            if (!schema.isString() || !SCHEMA.equals(schema.stringValue())) {
                problems.add(
                        json.place(ROOT.appendProperty("schema")),
                        ProblemKind.OTHER_SCHEMA,
                        schema.isMissingNode() ? "–" : JsonFile.shown(schema.toString()),
                        SCHEMA);
                return null;
            }
            Head head = json.bind(ROOT, Head.class, problems);
            List<Observation> observations = observations();
            if (head == null) {
                return null;
            }
            if (!head.target().equals(domain)) {
                problems.add(
                        json.place(ROOT.appendProperty("target")),
                        ProblemKind.OTHER_TARGET,
                        head.target(),
                        domain);
            }
            notInFuture(ROOT.appendProperty("startedAt"), head.startedAt());
            notInFuture(ROOT.appendProperty("finishedAt"), head.finishedAt());
            return new Evidence(
                    head.target(),
                    head.startedAt(),
                    head.finishedAt(),
                    head.vantage(),
                    head.settings(),
                    observations);
        }

        private List<Observation> observations() {
            JsonPointer at = ROOT.appendProperty("observations");
            JsonNode all = json.tree().path("observations");
            if (!all.isArray()) {
                add(at, all);
                return List.of();
            }
            if (all.size() > MAX_OBSERVATIONS) {
                problems.add(json.place(at), ProblemKind.JSON_LIMIT);
                return List.of();
            }
            List<Observation> known = new ArrayList<>();
            for (int i = 0; i < all.size() && !problems.areMany(); i++) {
                Observation one = observation(at.appendIndex(i), all.get(i));
                if (one != null) {
                    known.add(one);
                }
            }
            return known;
        }

        private @Nullable Observation observation(JsonPointer at, JsonNode node) {
            JsonNode name = node.path("probe");
            if (!name.isString()) {
                add(at.appendProperty("probe"), name);
                return null;
            }
            ProbeName probe = Word.parse(ProbeName.class, name.stringValue()).orElse(null);
            Sight sight = probe == null ? null : json.bind(at, Sight.class, problems);
            if (probe == null || sight == null) {
                return null;
            }
            notInFuture(at.appendProperty("startedAt"), sight.startedAt());
            boolean seen = sight.outcome() == Outcome.OBSERVED;
            if (!seen && sight.reason() == null) {
                add(at.appendProperty("reason"), node.path("reason"));
            }
            return new Observation(
                    probe,
                    sight.target(),
                    sight.address(),
                    sight.startedAt(),
                    sight.durationMs(),
                    sight.connections(),
                    sight.outcome(),
                    sight.reason(),
                    sight.detail(),
                    seen ? facts(at.appendProperty("facts"), node.path("facts"), probe) : null);
        }

        private @Nullable Facts facts(JsonPointer at, JsonNode node, ProbeName probe) {
            if (!node.isObject()) {
                add(at, node);
                return null;
            }
            return json.bind(at, probe.facts(), problems);
        }

        private void add(JsonPointer at, JsonNode node) {
            problems.add(
                    node.isMissingNode()
                            ? Problem.of(
                                    json.place(at),
                                    ProblemKind.RECORD_INCOMPLETE,
                                    JsonFile.shown(at))
                            : Problem.of(
                                    json.place(at),
                                    ProblemKind.RECORD_UNFIT,
                                    JsonFile.shown(at),
                                    JsonFile.shown(node.toString())));
        }

        private void notInFuture(JsonPointer at, Instant instant) {
            if (instant.isAfter(now.plus(SKEW))) {
                Place place = json.place(at);
                problems.add(place, ProblemKind.FUTURE_INSTANT, JsonFile.shown(at), instant);
            }
        }
    }
}
