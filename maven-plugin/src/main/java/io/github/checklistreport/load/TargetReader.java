package io.github.checklistreport.load;

import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.Target.Consent;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what the admin lets probes look at. */
final class TargetReader {
    private static final Pattern SELECTOR =
            Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?");
    private static final Pattern USER = Pattern.compile("[a-z_][a-z0-9_-]{0,31}");
    private static final String DEFAULT_USER = "checklist-report";
    private static final int SSH_PORT = 22;
    private static final int MAX_PLACE = 200;

    private static final List<Consent> AT_DOORS =
            List.of(Consent.SSH, Consent.REDIS, Consent.POSTGRESQL);

    private final Problems problems;

    TargetReader(Problems problems) {
        this.problems = problems;
    }

    /** The target of {@code domain}; nothing is allowed where {@code section} is null. */
    Target read(@Nullable Section section, String domain) {
        if (section == null) {
            return new Target(domain, domain, List.of(), domain, List.of(), null, Set.of(), null);
        }
        Target target =
                new Target(
                        domain,
                        host(section, "webHost", domain),
                        section.matchingTexts("hosts", ServerReader.DOMAIN, ProblemKind.BAD_DOMAIN),
                        host(section, "mailDomain", domain),
                        section.matchingTexts("dkimSelectors", SELECTOR, ProblemKind.BAD_SELECTOR),
                        ssh(section.section("ssh"), domain),
                        consent(section),
                        section.saidText("place", MAX_PLACE));
        section.end();
        return target;
    }

    private Target.@Nullable Ssh ssh(@Nullable Section section, String domain) {
        if (section == null) {
            return null;
        }
        Target.Ssh ssh =
                new Target.Ssh(
                        host(section, "host", domain),
                        section.port("port", SSH_PORT),
                        Objects.requireNonNullElse(
                                section.matching("user", USER, ProblemKind.BAD_USER),
                                DEFAULT_USER));
        section.end();
        return ssh;
    }

    /** Consent to the outside covers nothing that knocks at a door; each of those is asked for. */
    private Set<Consent> consent(Section section) {
        Set<Consent> consent = EnumSet.noneOf(Consent.class);
        if (section.flag("consent")) {
            consent.add(Consent.OUTSIDE);
        }
        for (Node node : section.list("alsoAsk")) {
            Consent one = Scalars.word(node, "alsoAsk", AT_DOORS, problems);
            if (one != null) {
                consent.add(one);
            }
        }
        return consent;
    }

    private static String host(Section section, String key, String otherwise) {
        return Objects.requireNonNullElse(
                section.matching(key, ServerReader.DOMAIN, ProblemKind.BAD_DOMAIN), otherwise);
    }
}
