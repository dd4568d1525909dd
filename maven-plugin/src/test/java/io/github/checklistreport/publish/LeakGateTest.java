package io.github.checklistreport.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.checklistreport.model.Leak;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.Secrets;
import io.github.checklistreport.model.Secrets.Kind;
import io.github.checklistreport.model.Secrets.PrivateText;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which private texts the gate finds in which pages, and where it lets pages through. */
class LeakGateTest {
    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("leaks")
    void finds(String how, String secret, String page) {
        assertThat(search(Kind.PROSE, secret, page)).hasSize(1);
    }

    static Stream<Arguments> leaks() {
        String english = "The key lies under the mat";
        String japanese = "鍵は玄関マットの下にあります";
        return Stream.of(
                arguments("as it stands", english, "<p>The key lies under the mat</p>"),
                arguments("as it stands", japanese, "<p>鍵は玄関マットの下にあります。</p>"),
                arguments("in capitals", english, "THE KEY LIES UNDER THE MAT"),
                arguments("one sentence of several", "Fine. " + english + "! Bye.", english),
                arguments("one sentence of several", "はい。" + japanese + "。以上", japanese),
                arguments("split by tags", english, "The key <b>lies</b> un<i>der</i> the mat"),
                arguments("split by tags", japanese, "鍵は<em>玄関</em>マットの<b>下</b>にあります"),
                arguments(
                        "split by a link",
                        english,
                        "The <a href=\"x.html\">key lies</a> under the mat"),
                arguments("split by line breaks", english, "The key\n  lies under\r\n<br>the mat"),
                arguments(
                        "on several lines",
                        "The key\nlies\nunder\nthe mat",
                        "The key lies under the mat"),
                arguments("marked up in the note", "The **key** lies `under` _the_ mat", english),
                arguments(
                        "link in the note",
                        "The [key](https://a.example/) lies under the mat",
                        english),
                arguments(
                        "link in the note",
                        "鍵は[玄関](https://a.example/)マットの下にあります",
                        "鍵は<a href=\"https://a.example/\">玄関</a>マットの下にあります"),
                arguments(
                        "escaped for HTML",
                        "if a<b & c>\"d\" it's lost",
                        "if a&lt;b &amp; c&gt;&quot;d&quot; it&#39;s lost"),
                arguments(
                        "escaped by number",
                        "if a<b & c>\"d\" it's lost",
                        "if a&#60;b &#38; c&#62;&#x22;d&#X22; it&#x27;s lost"),
                arguments(
                        "escaped letters for HTML",
                        english,
                        "The &#107;ey lies under the &#x6d;at"),
                arguments(
                        "escaped for JSON",
                        "he said \"a\\b\" then\tleft",
                        "\"he said \\\"a\\\\b\\\" then\\tleft\""),
                arguments(
                        "escaped for JSON by number",
                        japanese,
                        "\"\\u9375\\u306f\\u7384関マットの下にあります\""),
                arguments(
                        "escaped for JSON in HTML",
                        "if a<b then all is lost",
                        "{\"t\":\"if a\\u003cb then all is lost\"}"),
                arguments(
                        "escaped for Markdown",
                        "the *one* [key] is_here! #1",
                        "the \\*one\\* \\[key\\] is\\_here\\! \\#1"),
                arguments("in an attribute", english, "<img alt=\"The key lies under the mat\">"),
                arguments("in an attribute", japanese, "<a title='鍵は玄関マットの下にあります' href=x>"),
                arguments("in a comment", english, "<!-- The key lies under the mat -->"),
                arguments(
                        "in a script",
                        english,
                        "<script>let x = 'The key lies under the mat'</script>"),
                arguments("number", "Port 22022 only.", "open on 22022, they say"),
                arguments("number in Japanese", "待受はポート22022番です", "<td>22022</td>"),
                arguments("host", "Ask bastion.internal for it.", "via bastion.internal."),
                arguments(
                        "host in Japanese",
                        "踏み台はbastion.example.netです",
                        "<code>bastion.example.net</code>"),
                arguments(
                        "host as address of a page",
                        "Ask bastion.internal for it.",
                        "<a href=\"https://bastion.internal/\">x</a>"),
                arguments("address", "It is at 192.0.2.17 there.", "192.0.2.17:22"),
                arguments("address of version 6", "It is at 2001:db8::17 there.", "[2001:db8::17]"),
                arguments(
                        "path",
                        "See /etc/nginx/secret.conf there.",
                        "<code>/etc/nginx/secret.conf</code>"),
                arguments(
                        "path in Japanese",
                        "設定は/etc/nginx/secret.confにある",
                        "etc/nginx/secret.conf"),
                arguments(
                        "mail address",
                        "Write to ops@social.example please.",
                        "<a href=\"mailto:ops@social.example\">"),
                arguments("handle in prose", "Ask @carol about it.", "thanks to @carol"),
                arguments(
                        "name with underscore",
                        "The user is db_admin_2 there.",
                        "user db\\_admin\\_2"),
                arguments(
                        "web address",
                        "See https://wiki.example/x?y=1&z=2 there.",
                        "<a href=\"https://wiki.example/x?y=1&amp;z=2\">"));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("handles")
    void findsHandles(String handle, String page) {
        assertThat(search(Kind.HANDLE, handle, page)).hasSize(1);
    }

    static Stream<Arguments> handles() {
        return Stream.of(
                arguments("@alice", "by @alice."),
                arguments("@alice", "by @Alice"),
                arguments("alice", "by alice"),
                arguments("alice", "by @alice"),
                arguments("@alice@social.example", "<a>@alice@social.example</a>"),
                arguments("@al_ice", "@al\\_ice"),
                arguments("Alice O'Hara", "Alice O&#39;Hara"),
                arguments("Alice & Bob", "Alice &amp; Bob"),
                arguments("鈴木", "管理者は鈴木さん"),
                arguments("@鈴木", "\"by\":\"@鈴木\""));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("harmless")
    void letsThrough(String secret, String page) {
        assertThat(search(Kind.PROSE, secret, page)).isEmpty();
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                arguments("Done on 2026-11-20.", "Generated 2026-11-20"),
                arguments("Since 2024.", "© 2024"),
                arguments("2026年11月から。", "2026年11月20日"),
                arguments("Port 22.", "page 22 of 34"),
                arguments("Yes, ok.", "yes ok"),
                arguments("済み", "対応済み"),
                arguments("Port 2222 only.", "<path d=\"M122223 0\" fill=\"#222222\"/>"),
                arguments("See a/b there.", "a/b"),
                arguments("The key lies under the mat", "The key lies under the hat"),
                arguments("Ask bastion.internal now.", "notbastion.internals"),
                arguments("", "anything"),
                arguments("   \n  ", "anything"),
                arguments("。。。！？", "そう。"));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("otherHandles")
    void letsOtherHandlesThrough(String handle, String page) {
        assertThat(search(Kind.HANDLE, handle, page)).isEmpty();
    }

    static Stream<Arguments> otherHandles() {
        return Stream.of(
                arguments("@alice", "by @alice2"),
                arguments("@al", "by @alice"),
                arguments("alice", "malice and chalices"),
                arguments("@admin", "an administrator, admin-two-factor"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allowed")
    void letsThroughWhatIsPublicAnyway(String secret, String allowed) {
        List<Leak> leaks = gate(Kind.PROSE, secret, allowed).search(List.of(page(allowed)));
        assertThat(leaks).isEmpty();
    }

    static Stream<Arguments> allowed() {
        return Stream.of(
                arguments(
                        "Is SSH login by password disabled?", "Is SSH login by password disabled?"),
                arguments(
                        "See https://www.rfc-editor.org/rfc/rfc8659 there",
                        "https://www.rfc-editor.org/rfc/rfc8659"),
                arguments("See social.example there", "social.example"),
                arguments("鍵認証だけを許可しています。", "SSHは鍵認証だけを許可しています"));
    }

    @Test
    void allowedPartDoesNotCoverTheRest() {
        LeakGate gate =
                gate(Kind.PROSE, "See social.example. It listens on 22022.", "social.example");
        assertThat(gate.search(List.of(page("22022")))).hasSize(1);
    }

    @Test
    void namesItemAndKeyOnceForEachPage() {
        LeakGate gate = gate(Kind.PROSE, "Port 22022. Again port 22022 on bastion.internal.");
        List<Page> pages =
                List.of(
                        new Page("a.html", "22022 bastion.internal 22022".getBytes(UTF_8)),
                        new Page("b.html", "nothing".getBytes(UTF_8)),
                        new Page("c.json", "22022".getBytes(UTF_8)));
        assertThat(gate.search(pages))
                .containsExactly(
                        new Leak("ssh-port", "note", "a.html"),
                        new Leak("ssh-port", "note", "c.json"));
    }

    /** Compressed pixels hold any short number sooner or later. */
    @ParameterizedTest(name = "{0}, length of the chunk off by {1}")
    @CsvSource({"iTXt, 0, 1", "IDAT, 0, 0", "IDAT, 1, 1", "IDAT, -1, 1"})
    void looksIntoAllOfAPictureButItsPixels(String chunk, int off, int leaks) {
        byte[] data = "at port 22022 ".getBytes(UTF_8);
        byte[] picture =
                ByteBuffer.allocate(20 + data.length)
                        .putLong(0x89504e470d0a1a0aL)
                        .putInt(data.length + off)
                        .put(chunk.getBytes(UTF_8))
                        .put(data)
                        .array();
        assertThat(
                        gate(Kind.PROSE, "Bastion, port 22022")
                                .search(List.of(new Page("card.png", picture))))
                .hasSize(leaks);
    }

    @Test
    void looksIntoBytesThatAreNoText() {
        byte[] image = "PNG\u0000\u0001 tEXtThe key lies under the mat\u0000".getBytes(UTF_8);
        LeakGate gate = gate(Kind.PROSE, "The key lies under the mat");
        assertThat(gate.search(List.of(new Page("card.png", image)))).hasSize(1);
    }

    private static List<Leak> search(Kind kind, String secret, String page) {
        return gate(kind, secret).search(List.of(page(page)));
    }

    private static LeakGate gate(Kind kind, String secret, String... allowed) {
        PrivateText text = new PrivateText("ssh-port", "note", kind, secret);
        return new LeakGate(new Secrets(List.of(text), Arrays.asList(allowed)));
    }

    private static Page page(String content) {
        return new Page("index.html", content.getBytes(UTF_8));
    }
}
