package io.github.checklistreport.probe.http;

import io.github.checklistreport.model.evidence.AppFacts.ReleaseState;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.NetException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A dated table of releases.
 *
 * @param oldest every line before it has ended
 */
record Releases(LocalDate asOf, Version oldest, Map<String, Line> lines) {
    private static final int FRESH_DAYS = 90;
    private static final int MAX_LINES = 200;

    /**
     * One line of releases.
     *
     * @param newest null where the table does not know it
     * @param security the oldest patch with every security fix; null where it is not known
     * @param ends the first day without support; null where no end is known
     */
    record Line(@Nullable Version newest, @Nullable Version security, @Nullable LocalDate ends) {}

    Releases {
        lines = Map.copyOf(lines);
    }

    /**
     * @throws NetException with {@link Reason#MALFORMED}
     */
    static Releases read(byte[] bytes) throws NetException {
        JsonNode node = Json.object(bytes);
        try {
            Map<String, Line> lines = new LinkedHashMap<>();
            for (JsonNode one : node.at("/lines")) {
                if (lines.size() < MAX_LINES) {
                    lines.put(needed(one, "/line"), line(one));
                }
            }
            return new Releases(
                    LocalDate.parse(needed(node, "/asOf")),
                    Version.parse(needed(node, "/oldestListed") + ".0").orElseThrow(),
                    lines);
        } catch (DateTimeException | java.util.NoSuchElementException e) {
            throw new NetException(Reason.MALFORMED, "table of releases", e);
        }
    }

    private static Line line(JsonNode node) {
        return new Line(
                Json.text(node, "/newest")
                        .map(text -> Version.parse(text).orElseThrow())
                        .orElse(null),
                Json.text(node, "/security")
                        .map(text -> Version.parse(text).orElseThrow())
                        .orElse(null),
                Json.text(node, "/ends").map(LocalDate::parse).orElse(null));
    }

    private static String needed(JsonNode node, String pointer) {
        return Json.text(node, pointer).orElseThrow();
    }

    /** Where {@code version} stood on {@code day}. */
    ReleaseState state(Version version, LocalDate day) {
        if (day.isAfter(asOf.plusDays(FRESH_DAYS))) {
            return ReleaseState.UNKNOWN_TABLE_OLD;
        }
        Line line = lines.get(version.line());
        if (line == null) {
            return unlisted(version);
        }
        return line.ends != null && !day.isBefore(line.ends)
                ? ReleaseState.END_OF_LIFE
                : inLine(version, line);
    }

    private ReleaseState unlisted(Version version) {
        if (version.compareTo(oldest) < 0) {
            return ReleaseState.END_OF_LIFE;
        }
        boolean newer =
                lines.values().stream()
                        .map(Line::newest)
                        .filter(java.util.Objects::nonNull)
                        .allMatch(one -> version.compareTo(one) > 0);
        return newer ? ReleaseState.NEWER_THAN_TABLE : ReleaseState.UNKNOWN_LINE;
    }

    private static ReleaseState inLine(Version version, Line line) {
        if (line.newest == null) {
            return ReleaseState.UNKNOWN_LINE;
        }
        if (line.security != null && version.compareTo(line.security) < 0) {
            return ReleaseState.SECURITY_MISSING;
        }
        int order = version.compareTo(line.newest);
        if (order == 0) {
            return ReleaseState.NEWEST_OF_LINE;
        }
        return order < 0 ? ReleaseState.BEHIND : ReleaseState.NEWER_THAN_TABLE;
    }

    /** The newest of the line that {@code version} is in. */
    Optional<String> newest(Version version) {
        return Optional.ofNullable(lines.get(version.line()))
                .map(Line::newest)
                .map(one -> one.line() + "." + one.patch());
    }
}
