package io.github.checklistreport.probe.dns;

import io.github.checklistreport.model.evidence.SpfFacts;
import io.github.checklistreport.model.evidence.SpfFacts.Problem;
import io.github.checklistreport.probe.common.NetException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.Type;

/**
 * Follows a record through everything it refers to, as a receiver whose message matches nothing
 * would, and counts what that costs (RFC 7208 §4.6.4). Ends at the limits that receivers have.
 */
final class SpfWalk {
    private static final int MAX_LOOKUPS = 10;
    private static final int MAX_VOID = 2;

    private final Questions questions;
    private final Set<Problem> problems = EnumSet.noneOf(Problem.class);
    private final Deque<String> path = new ArrayDeque<>();
    private List<String> records = List.of();
    private @Nullable String all;
    private int lookups;
    private int voids;

    SpfWalk(Questions questions) {
        this.questions = questions;
    }

    /**
     * Walks from {@code domain} on.
     *
     * @throws NetException where a lookup fails; {@link #facts} then has what was seen before
     */
    void from(String domain) throws NetException {
        records = records(domain);
        if (records.size() > 1) {
            problems.add(Problem.MULTIPLE_RECORDS);
        } else if (!records.isEmpty()) {
            path.push(domain);
            SpfRecord record = SpfRecord.parse(records.get(0));
            all = record.all();
            all = follow(domain, record);
        }
    }

    /** What has been seen so far. */
    SpfFacts facts() {
        return new SpfFacts(Masked.all(records), all, lookups, voids, List.copyOf(problems));
    }

    private List<String> records(String domain) throws NetException {
        return questions.texts(domain).stream().filter(SpfRecord::isOne).toList();
    }

    /** Returns what the record says of everybody else. */
    private @Nullable String follow(String domain, SpfRecord record) throws NetException {
        if (!record.wellFormed()) {
            problems.add(Problem.SYNTAX);
        }
        for (SpfRecord.Mechanism mechanism : record.lookups()) {
            if (!spend()) {
                return record.all();
            }
            look(domain, mechanism);
        }
        String redirect = record.redirect();
        return redirect == null || !spend() ? record.all() : refer(redirect);
    }

    private boolean spend() {
        if (lookups <= MAX_LOOKUPS) {
            lookups++;
        }
        if (lookups > MAX_LOOKUPS) {
            problems.add(Problem.TOO_MANY_LOOKUPS);
        }
        return lookups <= MAX_LOOKUPS;
    }

    private void look(String domain, SpfRecord.Mechanism mechanism) throws NetException {
        String named = mechanism.domain();
        Optional<String> name = named == null ? Optional.of(domain) : HostNames.of(named);
        if (mechanism.isMacro() || name.isEmpty()) {
            return;
        }
        switch (mechanism.name()) {
            case "include" -> refer(name.get());
            case "a" -> count(has(name.get(), Type.A) || has(name.get(), Type.AAAA));
            case "exists" -> count(has(name.get(), Type.A));
            case "mx" -> count(has(name.get(), Type.MX));
            default -> {
                // ptr asks about the sender's address, which nobody knows here
            }
        }
    }

    private boolean has(String name, int type) throws NetException {
        return !questions.told(name, type).records().isEmpty();
    }

    private void count(boolean found) {
        voids += found ? 0 : 1;
        if (voids > MAX_VOID) {
            problems.add(Problem.TOO_MANY_VOID_LOOKUPS);
        }
    }

    private @Nullable String refer(String spec) throws NetException {
        Optional<String> name = HostNames.of(spec.toLowerCase(Locale.ROOT));
        if (name.isEmpty()) {
            return null;
        }
        if (path.contains(name.get())) {
            problems.add(Problem.LOOP);
            return null;
        }
        List<String> found = records(name.get());
        count(!found.isEmpty());
        if (found.size() != 1) {
            problems.add(Problem.MISSING_INCLUDE);
            return null;
        }
        path.push(name.get());
        String rest = follow(name.get(), SpfRecord.parse(found.get(0)));
        path.pop();
        return rest;
    }
}
