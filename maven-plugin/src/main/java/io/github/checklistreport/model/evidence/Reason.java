package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;

/** Why a probe saw nothing. None of these is evidence for or against anything. */
public enum Reason implements Word {
    /** The answers do not allow it. */
    NO_CONSENT("no-consent"),
    /** It needs proof that the admin controls the domain. */
    NO_PROOF("no-proof"),
    /** The answers do not say what to look at. */
    NOT_CONFIGURED("not-configured"),
    /** There is nothing of the kind to look at. */
    NOT_APPLICABLE("not-applicable"),
    /** The name has no address. */
    NO_ADDRESS("no-address"),
    /** The DNS did not answer, or answered with an error. */
    NAME_LOOKUP_FAILED("name-lookup-failed"),
    /** The name leads to an address that is not of the public Internet. */
    PRIVATE_ADDRESS("private-address"),
    /** No answer within the deadline. */
    TIMED_OUT("timed-out"),
    /** The connection was refused. */
    REFUSED("refused"),
    /** The connection was cut off. */
    RESET("reset"),
    /** There is no way to the address from here. */
    UNREACHABLE("unreachable"),
    /** The server stopped answering in mid-scan, or answered everything alike. */
    BLOCKED("blocked"),
    /** What answers speaks something else. */
    NOT_THE_PROTOCOL("not-the-protocol"),
    /** The answer was larger than any honest one. */
    TOO_MUCH("too-much"),
    /** The answer breaks its format. */
    MALFORMED("malformed"),
    /** A wall in front asked for a browser. */
    CHALLENGE_PAGE("challenge-page"),
    /** The server asks for a login or denies access. */
    FORBIDDEN("forbidden"),
    /** The server has no such page. */
    NOT_FOUND("not-found"),
    /** The server answered with an error. */
    SERVER_ERROR("server-error"),
    /** One redirect led to the next, or away from the hosts that may be observed. */
    TOO_MANY_REDIRECTS("too-many-redirects"),
    /** The certificate of the source is not trusted. */
    UNTRUSTED_CERTIFICATE("untrusted-certificate"),
    /** The resolver does not pass on what validation needs. */
    RESOLVER_STRIPS("resolver-strips"),
    /** The run had made as many connections as it may. */
    BUDGET_SPENT("budget-spent"),
    /** The server offers only algorithms that this tool does not speak. */
    NO_COMMON_ALGORITHM("no-common-algorithm"),
    /** It needs rights that the script was not run with. */
    NO_RIGHTS("no-rights"),
    /** A container does not show what the host does. */
    IN_CONTAINER("in-container"),
    /** The service asks to come back later. */
    RATE_LIMITED("rate-limited"),
    /** No such service is known for this name. */
    NO_SERVICE("no-service"),
    /** A mistake of this tool. */
    INTERNAL("internal");

    private final String word;

    Reason(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
