package io.github.checklistreport.assess.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Applies;
import io.github.checklistreport.model.Finding.Raw;
import io.github.checklistreport.model.Finding.Seen;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What follows, and what does not follow, from how ports, data stores and SSH answer. */
class DoorRulesTest {
    private static final List<String> KEX = List.of("curve25519-sha256");
    private static final List<String> HOST_KEYS = List.of("ssh-ed25519", "rsa-sha2-512");
    private static final List<String> CIPHERS = List.of("aes256-gcm@openssh.com", "aes256-ctr");
    private static final List<String> MACS = List.of("hmac-sha2-256", "hmac-sha1");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    o:80,443 f:22                          |            | PASS PARTIAL listed-shut
                    o:22,80,443                            |            | PASS PARTIAL listed-shut
                    o:443,2222 c:22 s:2222                 |            | PASS PARTIAL listed-shut
                    o:22,443,2222 s:2222                   |            | FAIL FULL others
                    o:80,443,6379                          |            | FAIL FULL others
                    o:443,25                               |            | PASS PARTIAL listed-shut
                    o:443,25 n:25=smtp                     |            | WEAK FULL mail
                    o:443,25,6379 n:25=smtp                |            | FAIL FULL others
                    o:443,21,110,143                       |            | PASS PARTIAL listed-shut
                    o:443,143 n:143=imap                   |            | FAIL FULL others
                    o:443,143 n:143=smtp                   |            | PASS PARTIAL listed-shut
                    o:80 c:443                             |            | UNKNOWN no-web
                    o:6379 c:443                           |            | FAIL FULL others
                    o:443 all                              |            | UNKNOWN answers-everything
                    o:443,6379 all                         |            | UNKNOWN answers-everything
                    o:443,6379                             | cloudflare | UNKNOWN cdn
                    o:443,6379                             | !timed-out | FAIL FULL others
                    o:443 r:blocked                        |            | UNKNOWN reason.blocked
                    o:443,6379 r:blocked                   |            | FAIL FULL others
                    !timed-out                             |            | UNKNOWN reason.timed-out
                    o:443 ; !unreachable                   |            | UNKNOWN reason.unreachable
                    o:443 ; o:443,6379                     |            | FAIL FULL others
                    o:443,6379 ; !unreachable              |            | FAIL FULL others
                    !unreachable ; o:443,25 n:25=smtp      |            | WEAK FULL mail
                    o:443,25 n:25=smtp ; o:443,6379        |            | FAIL FULL others
                    """)
    void portsFromOutside(String ports, @Nullable String inFront, String expected) {
        DoorEvidence evidence = new DoorEvidence().ports(ports).inFront(inFront);
        assertThat(evidence.verdict(Check.OPEN_PORTS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    o:443           | listens=0.0.0.0:443 listens=:::80 listens=:::22                  | PASS FULL nothing-listens
                    o:443           | listens=:::443 listens=127.0.0.1:6379 listens=127.0.0.53:53      | PASS FULL nothing-listens
                    o:443           | listens=:::443 listens=::1:5432 listens=::ffff:127.0.0.1:3000    | PASS FULL nothing-listens
                    o:443 s:2222    | listens=:::443 listens=0.0.0.0:2222                              | PASS FULL nothing-listens
                    o:443 s:2222    | listens=:::443 listens=0.0.0.0:22                                | PASS PARTIAL listed-shut
                    o:443           | listens=:::443 listens=0.0.0.0:6379                              | PASS PARTIAL listed-shut
                    o:443           | listens=:::443 listens=2001:db8:0:0:0:0:0:1:6379                 | PASS PARTIAL listed-shut
                    o:443           | listens=:::443 container                                         | PASS PARTIAL listed-shut
                    o:443           | unread=listeners                                                 | PASS PARTIAL listed-shut
                    o:443           | listens=:::443 ; listens=:::443 listens=:::6379                  | PASS PARTIAL listed-shut
                    o:443           | !not-configured                                                  | PASS PARTIAL listed-shut
                    o:443 r:blocked | listens=:::443                                                   | UNKNOWN reason.blocked
                    o:443,6379      | listens=:::443                                                   | FAIL FULL others
                    !timed-out      | listens=:::443                                                   | UNKNOWN reason.timed-out
                                    | listens=:::443                                                   | UNKNOWN not-scanned
                    """)
    void portsWithWhatListensOnTheHost(@Nullable String ports, String host, String expected) {
        DoorEvidence evidence = new DoorEvidence().ports(ports).host(host);
        assertThat(evidence.verdict(Check.OPEN_PORTS)).isEqualTo(expected);
    }

    @Test
    void portsAreCountedButNotNamedInTheReason() {
        Ruling ruling =
                new DoorEvidence().ports("o:22,443,2222,6379 f:25 s:2222").judge(Check.OPEN_PORTS);
        assertThat(ruling.because().arguments()).containsExactly("2");
        assertThat(ruling.seen())
                .containsExactly(
                        Seen.of("seen.open-ports", "social.example: 22, 443, 2222, 6379"),
                        Seen.of("seen.silent-ports", "social.example: 25"));
        assertThat(ruling.commands())
                .containsExactly("nmap -Pn -sT social.example", "nmap -6 -Pn -sT social.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pong                   |               |                                         | FAIL FULL redis-open
                    protected-mode         |               |                                         | FAIL FULL redis-open
                    needs-password ; pong  | scram tls     | redis=set pg=host:all:scram-sha-256     | FAIL FULL redis-open
                    pong                   | trust         |                                         | FAIL FULL redis-open
                    needs-password         |               |                                         | UNKNOWN undecided
                    redis-like             | scram tls     |                                         | UNKNOWN undecided
                    not-reachable          | not-reachable |                                         | UNKNOWN undecided
                    not-reachable          | rejected      |                                         | UNKNOWN undecided
                    needs-password         | other-method  |                                         | UNKNOWN undecided
                    needs-password         | scram         |                                         | PASS PARTIAL asks-here
                    needs-password         | cleartext tls |                                         | PASS PARTIAL asks-here
                    needs-password         | md5 tls       |                                         | PASS PARTIAL asks-here
                    needs-password         | cleartext     |                                         | WEAK FULL weak-password
                    needs-password         | md5           |                                         | WEAK FULL weak-password
                    needs-password         | scram ; md5   |                                         | WEAK FULL weak-password
                    needs-password         | md5           | pg=host:all:scram-sha-256               | WEAK FULL weak-password
                    needs-password         | scram ; trust |                                         | FAIL FULL postgresql-open
                                           | trust         |                                         | FAIL FULL postgresql-open
                    needs-password         | !timed-out    |                                         | UNKNOWN undecided
                    !timed-out             | !no-consent   |                                         | UNKNOWN reason.timed-out
                                           | !no-proof     |                                         | UNKNOWN reason.no-proof
                    !no-consent            | !no-consent   | !not-configured                         | UNKNOWN reason.no-consent
                                           |               | unread=redis unread=pg-hba              | UNKNOWN undecided
                                           |               | redis=set pg=host:loopback:scram-sha-256 | PASS FULL asks
                                           |               | redis=set pg=host:loopback:md5          | PASS FULL asks
                                           |               | redis=set pg=local:peer                 | UNKNOWN undecided
                                           |               | redis=set pg=local:scram-sha-256        | UNKNOWN undecided
                                           |               | redis=set                               | UNKNOWN undecided
                                           |               | redis=unset pg=host:all:scram-sha-256   | FAIL PARTIAL redis-doubted
                                           |               | redis=unset                             | FAIL PARTIAL redis-doubted
                    needs-password         |               | redis=unset pg=host:all:scram-sha-256   | PASS FULL asks
                                           |               | redis=set pg=host:all:trust             | FAIL FULL postgresql-open
                                           |               | redis=set pg=host:private:trust         | FAIL FULL postgresql-open
                                           |               | redis=set pg=host:loopback:trust        | FAIL PARTIAL postgresql-doubted
                                           |               | redis=set pg=host:samehost:trust        | FAIL PARTIAL postgresql-doubted
                                           |               | redis=set pg=local:trust pg=host:all:scram-sha-256 | FAIL PARTIAL postgresql-doubted
                                           |               | redis=unset pg=local:trust              | FAIL PARTIAL redis-doubted
                                           |               | redis=unset pg=host:all:trust           | FAIL FULL postgresql-open
                    needs-password         | scram tls     | pg=local:trust                          | FAIL PARTIAL postgresql-doubted
                    needs-password         | scram tls     | pg=host:loopback:scram-sha-256          | PASS FULL asks
                    not-reachable          | not-reachable | redis=set pg=host:loopback:scram-sha-256 | PASS FULL asks
                                           |               | redis=set pg=host:all:md5 container     | PASS FULL asks
                                           |               | redis=unset pg=host:all:md5 container   | FAIL PARTIAL redis-doubted
                                           |               | redis=set pg=host:all:md5 ; redis=unset | FAIL PARTIAL redis-doubted
                    """)
    void dataStores(
            @Nullable String redis,
            @Nullable String postgres,
            @Nullable String host,
            String expected) {
        DoorEvidence evidence = new DoorEvidence().redis(redis).postgres(postgres).host(host);
        assertThat(evidence.verdict(Check.DATASTORE_AUTHENTICATION)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pong | redis=set              | PROVED
                         | pg=local:peer          | PROVED
                         | unread=redis           | UNDECIDED
                    pong |                        | UNDECIDED
                    """)
    void dataStoresConcernWhoHasThemOnTheHost(
            @Nullable String redis, @Nullable String host, Applies applies) {
        Ruling ruling =
                new DoorEvidence().redis(redis).host(host).judge(Check.DATASTORE_AUTHENTICATION);
        assertThat(ruling.applies()).isEqualTo(applies);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    22 ; 22 password,publickey            |                                       | FAIL FULL offered
                    22 ; 22 none                          |                                       | FAIL FULL open
                    22 ; 22 publickey                     |                                       | PASS PARTIAL not-offered
                    22 ; 22 publickey,keyboard-interactive |                                      | UNKNOWN interactive
                    22 password,keyboard-interactive      |                                       | FAIL FULL offered
                    22 publickey ; 22 password            |                                       | FAIL FULL offered
                    !unreachable ; 22 publickey           |                                       | PASS PARTIAL not-offered
                    22 ; !no-consent                      |                                       | UNKNOWN reason.no-consent
                    22 ; !no-common-algorithm             |                                       | UNKNOWN reason.no-common-algorithm
                    !not-configured                       |                                       | UNKNOWN reason.not-configured
                    22 publickey                          | sshd=all:22:no:no                     | PASS FULL keys-only
                    !no-consent                           | sshd=all:22:no:no                     | PASS FULL keys-only
                                                          | sshd=all:22:no:no sshd=user:22:no:no  | PASS FULL keys-only
                                                          | sshd=all:22:yes:no                    | FAIL FULL configured
                                                          | sshd=all:22:no:no sshd=user:22:yes:no | FAIL FULL for-some
                    22 publickey                          | sshd=all:22:no:no sshd=user:22:yes:no | FAIL FULL for-some
                                                          | sshd=all:22:no:yes                    | UNKNOWN interactive
                                                          | sshd=all:22:no:no sshd=user:22:no:yes | UNKNOWN interactive
                    22 password                           | sshd=all:22:no:no                     | FAIL FULL offered
                    22 publickey                          | sshd=all:22:no:no unread=sshd-match   | PASS PARTIAL not-offered
                                                          | sshd=all:22:no:no unread=sshd-match   | PASS PARTIAL not-configured
                                                          | sshd=all:22:no:no ; sshd=all:22:yes:no | FAIL FULL configured
                                                          | sshd=all:22:no:no ; unread=sshd       | PASS PARTIAL not-configured
                                                          | unread=sshd                           | UNKNOWN reason.no-rights
                                                          | sshd=all:22:yes:no container          | UNKNOWN reason.in-container
                                                          | !malformed                            | UNKNOWN reason.malformed
                    22 publickey                          | sshd=all:22:yes:no container          | PASS PARTIAL not-offered
                    """)
    void sshPasswordLogin(@Nullable String ssh, @Nullable String host, String expected) {
        DoorEvidence evidence = new DoorEvidence().ssh(ssh).host(host);
        assertThat(evidence.verdict(Check.SSH_PASSWORD_LOGIN)).isEqualTo(expected);
    }

    @Test
    void sshPasswordLoginShowsEveryViewAndHowToAsk() {
        Ruling ruling =
                new DoorEvidence()
                        .ssh("2222 publickey")
                        .host("sshd=all:2222:no:no sshd=user:2222:yes:no")
                        .judge(Check.SSH_PASSWORD_LOGIN);
        assertThat(ruling.seen())
                .extracting(seen -> seen.label().key(), seen -> ((Raw) seen.value()).text())
                .containsExactly(
                        tuple("seen.ssh-methods", "publickey"),
                        tuple(
                                "seen.sshd-everybody",
                                "PasswordAuthentication no, KbdInteractiveAuthentication no"),
                        tuple(
                                "seen.sshd-match",
                                "PasswordAuthentication yes, KbdInteractiveAuthentication no"));
        assertThat(ruling.commands())
                .contains("ssh -v -o PreferredAuthentications=none -p 2222 probe@social.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    22              |                                   |                              | FAIL FULL usual
                                    | o:22,443 n:22=ssh                 |                              | FAIL FULL usual
                    2222            | c:22 o:443,2222 s:2222 ; o:22 n:22=ssh |                         | FAIL FULL usual
                    2222            | c:22 o:443,2222 s:2222            |                              | PASS FULL moved
                                    | c:22 o:443,2222 n:2222=ssh s:2222 |                              | PASS FULL moved
                    2222            | f:22 o:443,2222 s:2222            |                              | UNKNOWN undecided
                    2222            | c:22 o:443 ; f:22 o:443           |                              | UNKNOWN undecided
                    2222            | c:22 o:443 ; !timed-out           |                              | UNKNOWN undecided
                    2222            | c:22 o:443 r:blocked              |                              | UNKNOWN undecided
                    2222            | c:22 o:443 all                    |                              | UNKNOWN undecided
                    2222            |                                   |                              | UNKNOWN undecided
                    !timed-out      | c:22 o:443 s:2222                 |                              | UNKNOWN undecided
                    !not-configured | o:22,443                          |                              | UNKNOWN undecided
                    !timed-out      |                                   |                              | UNKNOWN reason.timed-out
                    !timed-out      | !blocked                          |                              | UNKNOWN reason.timed-out
                                    |                                   | sshd=all:22:no:no            | FAIL FULL configured-usual
                                    |                                   | sshd=all:22,2222:no:no       | FAIL FULL configured-usual
                                    |                                   | sshd=all:2222:no:no          | PASS FULL configured-other
                    22              |                                   | sshd=all:2222:no:no          | FAIL FULL usual
                    2222            | c:22 o:443 s:2222                 | sshd=all:22:no:no            | PASS PARTIAL forwarded
                    2222            | f:22 o:443 s:2222                 | sshd=all:22:no:no            | FAIL FULL configured-usual
                                    |                                   | sshd=all:2222:no:no ; sshd=all:22:no:no | FAIL FULL configured-usual
                                    |                                   | sshd=all:2222:no:no container | UNKNOWN reason.in-container
                                    |                                   | unread=sshd                  | UNKNOWN reason.no-rights
                    """)
    void sshPort(
            @Nullable String ssh, @Nullable String ports, @Nullable String host, String expected) {
        DoorEvidence evidence = new DoorEvidence().ssh(ssh).ports(ports).host(host);
        assertThat(evidence.verdict(Check.SSH_PORT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2222            | o:443,2222 s:2222                  |            | FAIL PARTIAL reached
                    2222 publickey  |                                    | cloudflare | FAIL PARTIAL reached
                                    | o:22,443 n:22=ssh                  |            | FAIL PARTIAL reached
                    !timed-out      | f:2222 o:443 s:2222                |            | PASS PARTIAL silent
                    !refused        | c:2222 o:443 s:2222                |            | PASS PARTIAL silent
                    !timed-out      | f:2222 o:443 s:2222                | fastly     | UNKNOWN cdn
                    !timed-out      | f:2222 c:443 s:2222                |            | UNKNOWN undecided
                    !timed-out      | f:2222 o:443 s:2222 all            |            | UNKNOWN undecided
                    !timed-out      | f:2222 o:443 s:2222 r:blocked      |            | UNKNOWN undecided
                    !timed-out      | f:2222 o:443 s:2222 ; o:443,2222 s:2222 |       | UNKNOWN undecided
                    !timed-out      | f:2222 o:443 s:2222 ; !timed-out   |            | UNKNOWN undecided
                    !timed-out      | o:443,2222 s:2222                  |            | UNKNOWN undecided
                    !not-configured | f:22 o:443                         |            | UNKNOWN reason.not-configured
                    !timed-out      |                                    |            | UNKNOWN reason.timed-out
                    !timed-out      | !timed-out                         |            | UNKNOWN reason.timed-out
                                    |                                    | fastly     | UNKNOWN reason.not-configured
                    """)
    void sshReach(
            @Nullable String ssh,
            @Nullable String ports,
            @Nullable String inFront,
            String expected) {
        DoorEvidence evidence = new DoorEvidence().ssh(ssh).ports(ports).inFront(inFront);
        assertThat(evidence.verdict(Check.SSH_REACH)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "diffie-hellman-group1-sha1, true",
        "diffie-hellman-group14-sha1, true",
        "diffie-hellman-group-exchange-sha1, true",
        "gss-gex-sha1-toWM5Slw5Ew8Mqkay+al2g==, true",
        "diffie-hellman-group14-sha256, false",
        "sntrup761x25519-sha512@openssh.com, false",
        "mlkem768x25519-sha256, false",
        "ext-info-s, false",
    })
    void keyExchange(String name, boolean outdated) {
        isOutdated(
                outdated,
                name,
                new DoorEvidence().algorithms(List.of(name), HOST_KEYS, CIPHERS, MACS));
    }

    @ParameterizedTest
    @CsvSource({
        "ssh-rsa, true",
        "ssh-dss, true",
        "ssh-rsa-cert-v01@openssh.com, true",
        "rsa-sha2-256, false",
        "ecdsa-sha2-nistp256, false",
        "sk-ssh-ed25519@openssh.com, false",
    })
    void hostKey(String name, boolean outdated) {
        isOutdated(
                outdated, name, new DoorEvidence().algorithms(KEX, List.of(name), CIPHERS, MACS));
    }

    @ParameterizedTest
    @CsvSource({
        "arcfour, true",
        "arcfour256, true",
        "3des-cbc, true",
        "3des-ctr, true",
        "aes128-cbc, true",
        "rijndael-cbc@lysator.liu.se, true",
        "none, true",
        "aes128-ctr, false",
        "chacha20-poly1305@openssh.com, false",
    })
    void cipher(String name, boolean outdated) {
        isOutdated(
                outdated, name, new DoorEvidence().algorithms(KEX, HOST_KEYS, List.of(name), MACS));
    }

    @ParameterizedTest
    @CsvSource({
        "hmac-md5, true",
        "hmac-md5-96-etm@openssh.com, true",
        "hmac-sha1-96, true",
        "none, true",
        "hmac-sha1, false",
        "umac-128-etm@openssh.com, false",
    })
    void mac(String name, boolean outdated) {
        isOutdated(
                outdated,
                name,
                new DoorEvidence().algorithms(KEX, HOST_KEYS, CIPHERS, List.of(name)));
    }

    private static void isOutdated(boolean outdated, String name, DoorEvidence evidence) {
        Ruling ruling = evidence.judge(Check.SSH_ALGORITHMS);
        assertThat(evidence.verdict(Check.SSH_ALGORITHMS))
                .isEqualTo(outdated ? "FAIL FULL outdated" : "PASS FULL current");
        assertThat(ruling.seen())
                .isEqualTo(
                        outdated
                                ? List.of(Seen.of("seen.ssh-outdated-algorithm", name))
                                : List.of());
        assertThat(ruling.commands()).containsExactly("ssh-audit -p 22 social.example");
        assertThat(ruling.applies()).isEqualTo(Applies.PROVED);
    }

    @Test
    void theWorstListOfAlgorithmsCounts() {
        DoorEvidence evidence =
                new DoorEvidence()
                        .algorithms(KEX, HOST_KEYS, CIPHERS, MACS)
                        .algorithms(KEX, List.of("ssh-dss"), CIPHERS, MACS);
        assertThat(evidence.verdict(Check.SSH_ALGORITHMS)).isEqualTo("FAIL FULL outdated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    22 r:reset      | UNKNOWN reason.reset
                    !rate-limited   | UNKNOWN reason.rate-limited
                    !not-configured | UNKNOWN reason.not-configured
                    """)
    void noListOfAlgorithms(String ssh, String expected) {
        assertThat(new DoorEvidence().ssh(ssh).verdict(Check.SSH_ALGORITHMS)).isEqualTo(expected);
    }

    /** The number is the admin's to tell. */
    @ParameterizedTest
    @EnumSource(
            names = {"OPEN_PORTS", "SSH_PASSWORD_LOGIN", "SSH_PORT", "SSH_REACH", "SSH_ALGORITHMS"})
    void theSshPortIsNeverInTheReason(Check check) {
        for (String ports : List.of("o:443,2222 c:22 s:2222", "f:2222 o:443,6379 s:2222")) {
            for (String ssh : List.of("2222", "2222 password", "!timed-out")) {
                Ruling ruling =
                        new DoorEvidence()
                                .ssh(ssh)
                                .ports(ports)
                                .host("sshd=all:2222:no:no listens=:::443 listens=:::2222")
                                .judge(check);
                assertThat(ruling.because().arguments()).noneMatch(one -> one.contains("2222"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SSH_PASSWORD_LOGIN", "SSH_PORT", "SSH_REACH", "SSH_ALGORITHMS"})
    void anAnswerProvesThatSshIsThere(Check check) {
        assertThat(new DoorEvidence().ssh("2222").judge(check).applies()).isEqualTo(Applies.PROVED);
        assertThat(new DoorEvidence().ssh("!timed-out").judge(check).applies())
                .isEqualTo(Applies.UNDECIDED);
    }
}
