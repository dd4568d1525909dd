package io.github.checklistreport.probe.dns;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.DmarcFacts;
import io.github.checklistreport.model.evidence.DmarcFacts.Problem;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The DMARC policy that holds for the domain, its own or inherited, found by the tree walk of RFC
 * 9989 §4.10: at most eight questions, from the domain towards the root.
 */
public final class DmarcProbe implements Probe {
    private static final int MAX_QUERIES = 8;

    @Override
    public ProbeName name() {
        return ProbeName.DMARC;
    }

    @Override
    public List<PlannedStep> plan(Target target) {
        return Asking.plan(name(), "_dmarc." + target.mailDomain(), MAX_QUERIES);
    }

    @Override
    public List<Observation> observe(ProbeContext context) {
        return List.of(
                Asking.of(
                        context,
                        name(),
                        context.target().mailDomain(),
                        (look, questions, domain) -> look.observed(walk(questions, domain))));
    }

    private static DmarcFacts walk(Questions questions, String domain) throws NetException {
        Map<String, String> found = new LinkedHashMap<>();
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        Optional<String> at = Optional.of(domain);
        while (at.isPresent()) {
            List<String> records = records(questions, at.get());
            if (records.size() > 1) {
                problems.add(Problem.MULTIPLE_RECORDS);
            } else if (records.size() == 1) {
                found.put(at.get(), records.get(0));
                // The domain's own record is its policy, whatever its parents say.
                if (at.get().equals(domain) || endsWalk(records.get(0))) {
                    break;
                }
            }
            at = next(at.get());
        }
        return facts(domain, found, problems);
    }

    private static List<String> records(Questions questions, String name) throws NetException {
        return questions.texts("_dmarc." + name).stream().filter(DmarcRecord::isOne).toList();
    }

    private static boolean endsWalk(String record) {
        return Set.of("y", "n").contains(DmarcRecord.parse(record).publicSuffix());
    }

    /** One label up; from a name of more than eight labels, up to seven. */
    private static Optional<String> next(String name) {
        String[] labels = name.split("\\.");
        return labels.length > MAX_QUERIES
                ? Optional.of(
                        String.join(
                                ".",
                                List.of(labels)
                                        .subList(labels.length - (MAX_QUERIES - 1), labels.length)))
                : HostNames.parent(name);
    }

    private static DmarcFacts facts(
            String domain, Map<String, String> found, Set<Problem> problems) {
        String at = counting(domain, found);
        if (at == null) {
            return new DmarcFacts(List.of(), null, null, List.copyOf(problems));
        }
        String text = found.getOrDefault(at, "");
        DmarcRecord record = DmarcRecord.parse(text);
        if (record.lacksPolicy()) {
            problems.add(Problem.BAD_POLICY);
        }
        if (record.isTesting()) {
            problems.add(Problem.TESTING);
        }
        return new DmarcFacts(
                List.of(Masked.text(text)),
                at,
                policy(at.equals(domain), record),
                List.copyOf(problems));
    }

    /**
     * The own record counts; else that of the organization: the one nearest to the root, or just
     * below the name under which others register (psd=y).
     */
    private static @Nullable String counting(String domain, Map<String, String> found) {
        List<String> names = List.copyOf(found.keySet());
        if (names.isEmpty()) {
            return null;
        }
        String top = names.get(names.size() - 1);
        boolean suffix = DmarcRecord.parse(found.getOrDefault(top, "")).publicSuffix().equals("y");
        return names.stream()
                .filter(name -> suffix && !name.equals(domain))
                .filter(name -> HostNames.parent(name).filter(top::equals).isPresent())
                .findFirst()
                .orElse(top);
    }

    private static @Nullable String policy(boolean own, DmarcRecord record) {
        return (own ? record.own() : record.below()).orElse(null);
    }
}
