package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.evidence.TlsFacts.Group;
import io.github.checklistreport.model.evidence.TlsFacts.Offer;
import io.github.checklistreport.model.evidence.TlsVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes known of one version, while it is asked for. */
final class VersionScan {
    private final TlsVersion version;
    private final List<Question> open;
    private final Set<Integer> taken = new HashSet<>();
    private final Set<Group> groups = new LinkedHashSet<>();
    private final List<Answer.Refused> refusals = new ArrayList<>();
    private Answer.@Nullable Unclear unclear;
    private boolean offered;

    VersionScan(TlsVersion version, String host) {
        this.version = version;
        this.open = new ArrayList<>(questions(version, host));
    }

    private static List<? extends Question> questions(TlsVersion version, String host) {
        return version == TlsVersion.SSL_2
                ? List.of(Ssl2Hello.ofAll())
                : CipherSuites.chunks(version).stream()
                        .map(suites -> Hello.of(version, suites, host))
                        .toList();
    }

    TlsVersion version() {
        return version;
    }

    /** Whether it was seen to be taken. */
    synchronized boolean isOffered() {
        return offered;
    }

    /** Takes note of suites that the server chose, whatever it was asked. */
    synchronized void take(Reply.Accepted reply) {
        offered = true;
        taken.addAll(reply.suites());
        Group group = reply.group();
        if (group != null) {
            groups.add(group);
        }
    }

    private synchronized void note(Answer answer) {
        if (answer instanceof Answer.Taken found) {
            take(found.reply());
        } else if (answer instanceof Answer.Refused refusal) {
            refusals.add(refusal);
        } else if (answer instanceof Answer.Unclear why && unclear == null) {
            unclear = why;
        }
    }

    /** Asks until the version is taken once, or every part was declined. */
    void lookForVersion(Interview interview) {
        while (!isOffered() && !open.isEmpty()) {
            Answer answer = interview.ask(open.get(0));
            note(answer);
            if (!(answer instanceof Answer.Taken)) {
                open.remove(0);
            }
        }
    }

    /** What is left to ask, each part on its own. */
    List<Runnable> suiteLoops(Interview interview) {
        return isOffered() && version != TlsVersion.SSL_2
                ? open.stream()
                        .<Runnable>map(question -> () -> lookForSuites(question, interview))
                        .toList()
                : List.of();
    }

    private void lookForSuites(Question first, Interview interview) {
        List<CipherSuite> left = remaining(first);
        Answer answer = null;
        while (!left.isEmpty() && (answer == null || answer instanceof Answer.Taken)) {
            answer = interview.ask(first.offering(left));
            note(answer);
            left = remaining(first);
        }
    }

    private synchronized List<CipherSuite> remaining(Question question) {
        return question.suites().stream().filter(suite -> !taken.contains(suite.value())).toList();
    }

    synchronized Offer offer() {
        if (offered) {
            return Offer.OFFERED;
        }
        return unclear == null ? Offer.REFUSED : Offer.UNKNOWN;
    }

    /** Why something is not known of it; null where all is. */
    synchronized Answer.@Nullable Unclear unclear() {
        return unclear;
    }

    /** Nothing can be told of it. */
    synchronized void giveUp(Answer.Unclear why) {
        unclear = why;
    }

    /** Takes back refusals that nothing proves to have been about what was asked. */
    synchronized void doubtRefusals(Interview interview, Answer.Unclear why) {
        if (unclear == null && !refusals.stream().allMatch(interview::answeredAfter)) {
            unclear = why;
        }
    }

    /** Names of the suites that were taken, in the order of their numbers. */
    synchronized List<String> suites() {
        return CipherSuites.of(version).stream()
                .filter(suite -> taken.contains(suite.value()))
                .map(CipherSuite::name)
                .toList();
    }

    synchronized Set<Group> groups() {
        return Set.copyOf(groups);
    }
}
