package io.github.checklistreport.pipeline;

import io.github.checklistreport.load.Input;
import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.ProbeKit;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.dns.DomainProof;
import io.github.checklistreport.probe.dns.ProofToken;
import io.github.checklistreport.publish.PrivateFile;
import io.github.checklistreport.publish.PublishException;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.console.ProgressText;
import io.github.checklistreport.render.json.EvidenceJson;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One look at the server, from the first packet to the evidence file. */
final class Lookout {
    /** Those that note closed doors, too, which everything has where nobody is at home. */
    private static final Set<ProbeName> SEES_ABSENCE =
            EnumSet.of(
                    ProbeName.ADDRESSES,
                    ProbeName.PORTS,
                    ProbeName.SERVICES,
                    ProbeName.REDIS,
                    ProbeName.POSTGRESQL);

    private final Desk desk;
    private final Input input;
    private final ProbeKit kit;
    private final Consumer<String> says;
    private final Messages console;

    Lookout(Desk desk, Input input, ProbeKit kit, Consumer<String> says) {
        this.desk = desk;
        this.input = input;
        this.kit = kit;
        this.says = says;
        this.console = desk.console();
    }

    List<String> look(@Nullable Observation hostFacts, Set<ProbeServer.Option> options)
            throws RejectedException, BrokenException {
        refuseWithoutAWay();
        Instant startedAt = kit.now();
        ProgressText progress = new ProgressText(desk.words().language());
        List<Observation> seen = new ArrayList<>(kit.observe(one -> says.accept(progress.of(one))));
        refuseWhereNothingWasSeen(seen);
        if (hostFacts != null) {
            seen.add(hostFacts);
        }
        Evidence evidence =
                new Evidence(
                        kit.target().domain(),
                        startedAt.truncatedTo(ChronoUnit.MILLIS),
                        kit.now().truncatedTo(ChronoUnit.MILLIS),
                        kit.vantage(),
                        kit.aim(),
                        seen);
        write(evidence);
        return told(evidence, options);
    }

    /**
     * Tells at once, instead of by thirty time-outs, that the target cannot be reached from here.
     */
    private void refuseWithoutAWay() throws RejectedException {
        try {
            kit.checkTheWay();
        } catch (NetException e) {
            String key =
                    switch (e.reason()) {
                        case PRIVATE_ADDRESS -> "probe.private-address";
                        case NO_ADDRESS -> "probe.no-address";
                        default -> "probe.no-network";
                    };
            throw refusal(key, kit.target().webHost(), String.valueOf(kit.vantage().resolver()));
        }
    }

    private void refuseWhereNothingWasSeen(List<Observation> seen) throws RejectedException {
        boolean anything =
                seen.stream()
                        .anyMatch(
                                one ->
                                        one.outcome() == Outcome.OBSERVED
                                                && !SEES_ABSENCE.contains(one.probe()));
        if (!anything) {
            throw refusal(
                    "probe.nothing-seen",
                    kit.target().webHost(),
                    String.valueOf(kit.vantage().resolver()));
        }
    }

    private RejectedException refusal(String key, String host, String resolver) {
        return new RejectedException(
                console.get(key, host, resolver) + "\n" + console.get(key + ".hint"));
    }

    private void write(Evidence evidence) throws BrokenException {
        try {
            PrivateFile.replace(
                    desk.request().evidence(),
                    EvidenceJson.page(evidence, "evidence.json").content());
        } catch (PublishException e) {
            throw new BrokenException(new PublishText(console).of(e), e);
        }
    }

    private List<String> told(Evidence evidence, Set<ProbeServer.Option> options)
            throws BrokenException {
        List<String> lines = new ArrayList<>();
        if (lacksProof(evidence)) {
            Target target = kit.target();
            String token = ProofToken.of(target.domain()).text();
            lines.add(console.get("probe.no-proof", DomainProof.recordName(target), token));
            lines.add(console.get("probe.no-proof.hint", DomainProof.fileUrl(target), token));
        }
        long observed = count(evidence, Outcome.OBSERVED);
        lines.add(
                console.get(
                        "probe.done",
                        observed,
                        count(evidence, Outcome.INCONCLUSIVE),
                        count(evidence, Outcome.SKIPPED),
                        kit.connections(),
                        seconds(evidence)));
        lines.add(console.get("probe.written", desk.name(desk.request().evidence())));
        if (options.contains(ProbeServer.Option.SUGGEST)) {
            lines.addAll(new Suggestions(desk, input).of(evidence));
        }
        lines.add(console.get("probe.next"));
        return lines;
    }

    private static boolean lacksProof(Evidence evidence) {
        return evidence.observations().stream().anyMatch(one -> one.reason() == Reason.NO_PROOF);
    }

    private static long count(Evidence evidence, Outcome outcome) {
        return evidence.observations().stream().filter(one -> one.outcome() == outcome).count();
    }

    private static String seconds(Evidence evidence) {
        long millis = Duration.between(evidence.startedAt(), evidence.finishedAt()).toMillis();
        return String.format("%d.%d", millis / 1000, millis % 1000 / 100);
    }
}
