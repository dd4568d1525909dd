package io.github.checklistreport.load;

import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.Basis;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.PublishLevel;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.model.Text;
import io.github.checklistreport.model.Verdict;
import io.github.checklistreport.model.history.PastItem;
import io.github.checklistreport.model.history.PastItem.Sight;
import io.github.checklistreport.model.history.PastItem.State;
import io.github.checklistreport.model.history.PastItem.Words;
import io.github.checklistreport.model.history.Snapshot;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * One snapshot being read. Its words become addresses and marks of pages, so none is taken as is.
 */
record SnapshotReader(@Nullable JsonFile json, Problems problems) {
    static final String SCHEMA = "https://checklistreport.github.io/schema/1/history.schema.json";

    private static final int MAX_ITEMS = 1000;
    private static final int LONGEST_TEXT = 4000;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final JsonFile.Kind KIND =
            new JsonFile.Kind(ProblemKind.FILE_MISSING, 4, RecordMapper.cuttingAt(LONGEST_TEXT));
    private static final JsonPointer ROOT = JsonPointer.empty();

    /** The file without its items. */
    private record Head(Audience audience, String domain, Instant generatedAt, Edition checklist) {}

    private record Edition(String id, Map<String, String> edition) {}

    private record Entry(
            String id,
            Level level,
            Map<String, String> title,
            PublishLevel publish,
            @Nullable LocalDate weighsFrom,
            @Nullable Then state) {}

    private record Then(
            Status status,
            Verdict verdict,
            Basis basis,
            Set<Flag> flags,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate observedOn,
            @Nullable LocalDate validUntil,
            @Nullable Sight finding,
            @Nullable Words words) {
        State state() {
            return new State(
                    status,
                    verdict,
                    basis,
                    flags,
                    answeredOn,
                    observedOn,
                    validUntil,
                    finding,
                    words);
        }
    }

    static SnapshotReader read(Path file, String name, Problems problems) {
        return new SnapshotReader(JsonFile.read(file, name, KIND, problems), problems);
    }

    static SnapshotReader parse(SourceFile source, Problems problems) {
        return new SnapshotReader(JsonFile.parse(source, KIND, problems), problems);
    }

    /** The snapshot; empty, with a problem, where it is not one, or not one of these. */
    Optional<Snapshot> snapshot(Audience audience, String domain, LocalDate day) {
        if (json == null || !isOurs(json)) {
            return Optional.empty();
        }
        Head head = json.bind(ROOT, Head.class, problems);
        List<PastItem> items = items(json);
        Text edition =
                head == null
                        ? null
                        : text(json, ROOT.appendProperty("checklist"), head.checklist().edition());
        if (head == null || edition == null) {
            return Optional.empty();
        }
        Snapshot snapshot =
                new Snapshot(
                        head.audience(),
                        head.domain(),
                        head.checklist().id(),
                        edition,
                        head.generatedAt(),
                        items);
        expect(json, "audience", head.audience().word(), audience.word());
        expect(json, "domain", head.domain(), domain);
        expect(json, "generatedAt", snapshot.day(), day);
        return Optional.of(snapshot);
    }

    private boolean isOurs(JsonFile file) {
        JsonNode schema = file.tree().path("schema");
        boolean ours = schema.isString() && SCHEMA.equals(schema.stringValue());
        if (!ours) {
            problems.add(
                    file.place(ROOT.appendProperty("schema")),
                    ProblemKind.OTHER_SCHEMA,
                    schema.isMissingNode() ? "–" : JsonFile.shown(schema.toString()),
                    SCHEMA);
        }
        return ours;
    }

    private List<PastItem> items(JsonFile file) {
        JsonPointer at = ROOT.appendProperty("items");
        JsonNode all = file.tree().path("items");
        if (!all.isArray()) {
            unfit(file, at, all);
            return List.of();
        }
        if (all.size() > MAX_ITEMS) {
            problems.add(file.place(at), ProblemKind.JSON_LIMIT);
            return List.of();
        }
        List<PastItem> items = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < all.size() && !problems.areMany(); i++) {
            PastItem item = item(file, at.appendIndex(i));
            if (item != null && !ids.add(item.id())) {
                JsonPointer id = at.appendIndex(i).appendProperty("id");
                unfit(file, id, all.get(i).path("id"));
            } else if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private @Nullable PastItem item(JsonFile file, JsonPointer at) {
        Entry entry = file.bind(at, Entry.class, problems);
        if (entry == null) {
            return null;
        }
        if (!ID.matcher(entry.id()).matches()) {
            JsonPointer id = at.appendProperty("id");
            unfit(file, id, file.tree().at(id));
        }
        Text title = text(file, at.appendProperty("title"), entry.title());
        return title == null
                ? null
                : new PastItem(
                        entry.id(),
                        entry.level(),
                        title,
                        entry.publish(),
                        entry.weighsFrom(),
                        entry.state() == null ? null : entry.state().state());
    }

    private @Nullable Text text(JsonFile file, JsonPointer at, Map<String, String> words) {
        boolean fit =
                !words.isEmpty()
                        && words.keySet().stream().allMatch(tag -> TAG.matcher(tag).matches())
                        && words.values().stream().noneMatch(String::isBlank);
        if (!fit) {
            unfit(file, at, file.tree().at(at));
            return null;
        }
        return new Text(
                words.entrySet().stream()
                        .map(
                                one ->
                                        new Text.Translation(
                                                new Language(one.getKey()), one.getValue()))
                        .toList());
    }

    private void expect(JsonFile file, String key, Object found, Object wanted) {
        if (!found.equals(wanted)) {
            problems.add(
                    file.place(ROOT.appendProperty(key)),
                    ProblemKind.SNAPSHOT_MISPLACED,
                    key,
                    found,
                    wanted);
        }
    }

    private void unfit(JsonFile file, JsonPointer at, JsonNode node) {
        if (node.isMissingNode()) {
            problems.add(file.place(at), ProblemKind.RECORD_INCOMPLETE, JsonFile.shown(at));
        } else {
            problems.add(
                    file.place(at),
                    ProblemKind.RECORD_UNFIT,
                    JsonFile.shown(at),
                    JsonFile.shown(node.toString()));
        }
    }
}
