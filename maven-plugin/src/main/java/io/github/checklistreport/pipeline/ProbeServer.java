package io.github.checklistreport.pipeline;

import io.github.checklistreport.load.HostFactsLoader;
import io.github.checklistreport.load.Input;
import io.github.checklistreport.load.Loaded;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.Target.Consent;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.probe.ProbeKit;
import io.github.checklistreport.render.console.ProbePlanText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Looks at the server, as far as the answers allow it, and keeps what was seen as evidence. */
public final class ProbeServer {
    /** What may be added to an ordinary run. */
    public enum Option {
        /** Loopback and private addresses may be connected to. */
        ALLOW_PRIVATE,
        /** The plan is printed, and nothing is sent. */
        ONLY_PLAN,
        /** The answers that the evidence suggests are printed. */
        SUGGEST
    }

    /**
     * Where to look, other than the Internet would.
     *
     * @param connectTo {@code host:port:address:port}, several separated by commas
     * @param resolver {@code address:port}
     * @param dnsAnchors a file of DS records
     * @param trustStore a PEM file
     * @param feeds a folder or an https address
     */
    public record Aims(
            @Nullable String connectTo,
            @Nullable String resolver,
            @Nullable Path dnsAnchors,
            @Nullable Path trustStore,
            @Nullable String feeds) {}

    /**
     * What is asked of the goal.
     *
     * @param hostFacts what the host script printed, if there is such a file
     * @param javaHome the folder of the Java installation, for the roots that come with it
     * @param version of this tool
     */
    public record Order(
            Aims aims, Set<Option> options, Path hostFacts, Path javaHome, String version) {
        public Order {
            options = Set.copyOf(options);
        }
    }

    private final InstantSource clock;
    private final RandomGenerator random;
    private final Consumer<String> says;

    /** {@code says} hears what is about to happen and what has happened, line by line. */
    public ProbeServer(InstantSource clock, RandomGenerator random, Consumer<String> says) {
        this.clock = clock;
        this.random = random;
        this.says = says;
    }

    /**
     * Prints the plan, looks, and writes the evidence.
     *
     * @throws RejectedException where something is wrong with settings or files, where the answers
     *     do not allow it, or where nothing can be seen from here; the last evidence is as it was
     */
    public Outcome run(Request request, Order order) throws RejectedException, BrokenException {
        Desk desk = new Desk(request);
        desk.languages();
        Loaded<Input> input = desk.input(desk.now());
        Input read = input.value();
        Target target = read == null ? null : read.answers().target();
        ProbeKit.Tools tools = new Aiming(desk.settings(), order).at(target);
        Loaded<Observation> hostFacts = hostFacts(order.hostFacts(), target, desk);
        List<String> warnings = desk.accept(problems(input, hostFacts));
        try (ProbeKit kit = ProbeKit.open(Objects.requireNonNull(target), tools, clock, random)) {
            new ProbePlanText(desk.console().language())
                    .lines(kit.plan(), target, kit.mostConnections())
                    .forEach(says);
            if (order.options().contains(Option.ONLY_PLAN)) {
                return new Outcome(List.of(desk.console().get("probe.only-plan")), warnings);
            }
            refuseWithoutConsent(target, desk);
            Lookout lookout = new Lookout(desk, Objects.requireNonNull(read), kit, says);
            List<String> lines = lookout.look(hostFacts.value(), order.options());
            return new Outcome(lines, warnings);
        }
    }

    private static void refuseWithoutConsent(Target target, Desk desk) throws RejectedException {
        if (!target.consent().contains(Consent.OUTSIDE)) {
            throw new RejectedException(
                    desk.console().get("probe.no-consent", desk.name(desk.request().answers()))
                            + "\n"
                            + desk.console().get("probe.no-consent.hint"));
        }
    }

    private Loaded<Observation> hostFacts(Path file, @Nullable Target target, Desk desk) {
        return target != null && Files.exists(file)
                ? new HostFactsLoader(desk.request().directory())
                        .load(file, target.domain(), clock.instant())
                : new Loaded<>(null, List.of());
    }

    private static List<Problem> problems(Loaded<?> one, Loaded<?> other) {
        List<Problem> all = new ArrayList<>(one.problems());
        all.addAll(other.problems());
        return all;
    }
}
