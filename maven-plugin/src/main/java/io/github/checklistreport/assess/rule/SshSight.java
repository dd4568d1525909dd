package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Greeting;
import io.github.checklistreport.model.evidence.HostFacts;
import io.github.checklistreport.model.evidence.HostFacts.SshdView;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.PortsFacts;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.SshFacts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What evidence shows of SSH, seen from outside and read on the host. */
record SshSight(Evidence evidence) {
    static final int USUAL_PORT = 22;

    /** An SSH server that answered, and where. */
    record Answer(String host, int port, SshFacts facts) {}

    List<Answer> answers() {
        return evidence.of(ProbeName.SSH).stream()
                .filter(one -> one.facts() instanceof SshFacts)
                .map(one -> answer(one, (SshFacts) one.facts()))
                .toList();
    }

    private static Answer answer(Observation one, SshFacts facts) {
        return new Answer(host(one.target()), port(one.target()), facts);
    }

    /** The ports of every address; those that could not be told are missing. */
    List<Observation> ports() {
        return evidence.of(ProbeName.PORTS).stream()
                .filter(one -> one.outcome() == Outcome.OBSERVED)
                .filter(one -> one.facts() instanceof PortsFacts)
                .toList();
    }

    /** Whether every port of every address was told. */
    boolean portsAreComplete() {
        List<Observation> all = evidence.of(ProbeName.PORTS);
        return !all.isEmpty()
                && ports().size() == all.size()
                && all.stream().allMatch(one -> one.reason() == null);
    }

    /** Whether something that names itself SSH answered at the usual port. */
    boolean answersAtUsualPort() {
        return answers().stream().anyMatch(one -> one.port() == USUAL_PORT)
                || ports().stream().anyMatch(one -> named(one, USUAL_PORT));
    }

    /** Whether it answered at another port than the usual one. */
    boolean answersElsewhere() {
        return answers().stream().anyMatch(one -> one.port() != USUAL_PORT)
                || ports().stream()
                        .flatMap(SshSight::named)
                        .anyMatch(
                                one -> one.greeting() == Greeting.SSH && one.port() != USUAL_PORT);
    }

    boolean answersAnywhere() {
        return answersAtUsualPort() || answersElsewhere();
    }

    private static boolean named(Observation one, int port) {
        return named(one).anyMatch(who -> who.greeting() == Greeting.SSH && who.port() == port);
    }

    private static Stream<PortsFacts.Named> named(Observation one) {
        return one.facts() instanceof PortsFacts facts ? facts.named().stream() : Stream.empty();
    }

    /**
     * What {@code sshd -T} said on the host; empty in a container, which has an sshd of its own.
     */
    List<SshdView> views() {
        return hosts().flatMap(host -> host.sshd().stream()).toList();
    }

    /** Whether every Match block could be read. */
    boolean viewsAreComplete() {
        return hosts().flatMap(SshSight::unread).findAny().isEmpty();
    }

    private static Stream<Reason> unread(HostFacts host) {
        return host.unread().stream()
                .filter(one -> one.what().startsWith("sshd"))
                .map(HostFacts.Unread::reason);
    }

    private Stream<HostFacts> hosts() {
        return evidence.facts(ProbeName.HOST, HostFacts.class).stream()
                .filter(host -> !host.container());
    }

    /**
     * Why SSH did not tell more: of the last question that was asked; of the host where there was
     * none.
     */
    Reason silence() {
        return last(ProbeName.SSH)
                .or(() -> hosts().flatMap(SshSight::unread).findFirst())
                .or(() -> last(ProbeName.HOST))
                .or(this::containers)
                .orElse(Reason.NOT_CONFIGURED);
    }

    private Optional<Reason> last(ProbeName probe) {
        return evidence.of(probe).stream()
                .map(Observation::reason)
                .filter(Objects::nonNull)
                .reduce((first, last) -> last);
    }

    private Optional<Reason> containers() {
        return evidence.facts(ProbeName.HOST, HostFacts.class).stream()
                .filter(HostFacts::container)
                .findAny()
                .map(host -> Reason.IN_CONTAINER);
    }

    /** Where a reader can try; an SSH server that answered, or the place that was asked. */
    Optional<Answer> place() {
        return evidence.of(ProbeName.SSH).stream()
                .filter(one -> port(one.target()) > 0)
                .map(one -> answer(one, SshFacts.greeting("")))
                .findFirst();
    }

    static String host(String target) {
        int colon = target.lastIndexOf(':');
        return colon < 0 ? target : target.substring(0, colon);
    }

    private static int port(String target) {
        String digits = target.substring(target.lastIndexOf(':') + 1);
        return digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : 0;
    }
}
