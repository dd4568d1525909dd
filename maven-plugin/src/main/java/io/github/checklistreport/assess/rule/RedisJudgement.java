package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.HostFacts;
import io.github.checklistreport.model.evidence.HostFacts.RedisConfig;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.RedisFacts;
import io.github.checklistreport.model.evidence.RedisFacts.Reply;
import java.util.List;
import java.util.Objects;

/**
 * What is known of Redis. Its password holds for every connection, so an answer from outside is one
 * for the host as well; protected mode turns strangers away exactly where no password is set. Its
 * file may be overruled when it is started, so that a missing password there is doubt only. A file
 * that was read in a container is that of the Redis in it.
 */
final class RedisJudgement {
    private RedisJudgement() {}

    static StoreState of(Evidence evidence) {
        List<Reply> replies =
                evidence.facts(ProbeName.REDIS, RedisFacts.class).stream()
                        .map(RedisFacts::reply)
                        .toList();
        if (replies.contains(Reply.PONG) || replies.contains(Reply.PROTECTED_MODE)) {
            return StoreState.OPEN;
        }
        if (replies.contains(Reply.NEEDS_PASSWORD)) {
            return StoreState.ASKS;
        }
        return evidence.facts(ProbeName.HOST, HostFacts.class).stream()
                .map(HostFacts::redis)
                .filter(Objects::nonNull)
                .map(RedisJudgement::of)
                .min(StoreState::compareTo)
                .orElse(StoreState.UNKNOWN);
    }

    private static StoreState of(RedisConfig config) {
        return config.passwordSet() ? StoreState.ASKS : StoreState.DOUBTED;
    }
}
