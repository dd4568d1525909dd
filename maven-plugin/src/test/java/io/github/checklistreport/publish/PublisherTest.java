package io.github.checklistreport.publish;

import static io.github.checklistreport.publish.Folders.page;
import static io.github.checklistreport.publish.Folders.snapshot;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.checklistreport.model.Page;
import io.github.checklistreport.publish.PublishException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run makes of the output directory, of other people's files in it, and of failures. */
class PublisherTest {
    private static final List<Page> FIRST =
            List.of(
                    page("index.html", "one"),
                    page("ja/index.html", "日本語"),
                    page("ja/items/a.html", "a"),
                    page("ja/items/b.html", "b"));

    @TempDir Path temp;
    private Path out;

    @BeforeEach
    void nameTheDirectory() {
        out = temp.resolve("target/out");
    }

    @Test
    void firstRunWritesEverything() throws Exception {
        assertThat(publish(FIRST)).isEqualTo(new Published(4, 0, 0));
        assertThat(snapshot(out)).isEqualTo(Folders.contents(FIRST));
    }

    @Test
    void secondRunWritesNothing() throws Exception {
        publish(FIRST);
        Map<String, FileTime> before = Folders.ageEverything(out);
        assertThat(publish(FIRST)).isEqualTo(new Published(0, 4, 0));
        assertThat(Folders.times(out)).isEqualTo(before);
    }

    @Test
    void changesWhatChangedAndRemovesWhatIsGone() throws Exception {
        publish(FIRST);
        Map<String, FileTime> before = Folders.ageEverything(out);
        List<Page> second =
                List.of(
                        page("index.html", "two"),
                        page("ja/index.html", "日本語"),
                        page("new.html", "new"));
        assertThat(publish(second)).isEqualTo(new Published(2, 1, 2));
        assertThat(snapshot(out)).isEqualTo(Folders.contents(second));
        assertThat(Folders.times(out)).containsEntry("ja/index.html", before.get("ja/index.html"));
        assertThat(out.resolve("ja/items")).as("folder left empty").doesNotExist();
    }

    @Test
    void emptyReportRemovesTheLast() throws Exception {
        publish(FIRST);
        assertThat(publish(List.of())).isEqualTo(new Published(0, 0, 4));
        assertThat(snapshot(out)).isEmpty();
    }

    @Test
    void writesAgainWhatSomebodyChangedOrRemoved() throws Exception {
        publish(FIRST);
        Files.writeString(out.resolve("index.html"), "edited");
        Files.delete(out.resolve("ja/items/a.html"));
        assertThat(publish(FIRST)).isEqualTo(new Published(2, 2, 0));
        assertThat(snapshot(out)).isEqualTo(Folders.contents(FIRST));
    }

    @Test
    void keepsFilesOfOthers() throws Exception {
        Folders.write(out.resolve("CNAME"), "social.example");
        publish(FIRST);
        Folders.write(out.resolve("ja/items/mine.html"), "mine");
        publish(List.of(page("index.html", "one")));
        assertThat(snapshot(out)).containsOnlyKeys("CNAME", "index.html", "ja/items/mine.html");
    }

    @Test
    void keepsAnOldPageThatSomebodyChanged() throws Exception {
        publish(FIRST);
        Files.writeString(out.resolve("ja/items/b.html"), "edited");
        assertThat(publish(List.of(page("index.html", "one")))).isEqualTo(new Published(0, 1, 2));
        assertThat(snapshot(out)).containsEntry("ja/items/b.html", "edited");
    }

    @Test
    void takesOverAFileThatIsRightAlready() throws Exception {
        Folders.write(out.resolve("index.html"), "one");
        assertThat(publish(FIRST)).isEqualTo(new Published(3, 1, 0));
    }

    @Test
    void refusesToOverwriteAFileOfOthers() throws Exception {
        Folders.write(out.resolve("ja/items/b.html"), "mine");
        expectRefusal(Reason.FOREIGN_FILE, "ja/items/b.html");
    }

    @Test
    void refusesAFolderInThePlaceOfAFile() throws Exception {
        Folders.write(out.resolve("ja/items/b.html/mine"), "mine");
        expectRefusal(Reason.FOREIGN_FILE, "ja/items/b.html");
    }

    @Test
    void refusesAFileInThePlaceOfAFolder() throws Exception {
        Folders.write(out.resolve("ja/items"), "mine");
        expectRefusal(Reason.FOREIGN_FILE, "ja/items");
    }

    @Test
    void refusesAnOutputDirectoryThatIsAFile() throws Exception {
        Folders.write(out, "mine");
        PublishException refused = refused(FIRST);
        assertThat(refused.reason()).isEqualTo(Reason.DISK);
        assertThat(out).hasContent("mine");
    }

    @Test
    void followsNoLinkToAFile() throws Exception {
        Path outside = Folders.write(temp.resolve("outside.html"), "mine");
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve("index.html"), outside);
        expectRefusal(Reason.SYMBOLIC_LINK, "index.html");
        assertThat(outside).hasContent("mine");
    }

    @Test
    void followsNoLinkToAFolder() throws Exception {
        Path outside = Files.createDirectories(temp.resolve("outside"));
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve("ja"), outside);
        expectRefusal(Reason.SYMBOLIC_LINK, "ja");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void followsNoLinkThatLeadsNowhere() throws Exception {
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve("index.html"), temp.resolve("nowhere"));
        expectRefusal(Reason.SYMBOLIC_LINK, "index.html");
        assertThat(temp.resolve("nowhere")).doesNotExist();
    }

    @Test
    void removesNothingThroughALink() throws Exception {
        publish(FIRST);
        Path outside = Files.move(out.resolve("ja"), temp.resolve("outside"));
        Files.createSymbolicLink(out.resolve("ja"), outside);
        assertThat(refused(List.of(page("index.html", "one"))).reason())
                .isEqualTo(Reason.SYMBOLIC_LINK);
        assertThat(outside.resolve("items/a.html")).exists();
    }

    @Test
    void outputDirectoryItselfMayBeALink() throws Exception {
        Path real = Files.createDirectories(temp.resolve("real"));
        Files.createDirectories(temp.resolve("target"));
        Files.createSymbolicLink(out, real);
        publish(FIRST);
        assertThat(snapshot(real)).isEqualTo(Folders.contents(FIRST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x", "a/../../x", "/etc/x", "a//b", "a/", "", ".", "..", ".hidden", "a/.git/x",
                "a\\b", "C:/x", "a b", "日本語.html", "a\u0000b", "a\nb", "-x", "x:y", "a/./b", "~x"
            })
    void refusesUnsafePaths(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> publish(List.of(page("index.html", "x"), page(path, "x"))));
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesPathsThatSomeDisksTakeForOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> publish(List.of(page("A.html", "x"), page("a.html", "x"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> publish(List.of(page("a.html", "x"), page("a.html", "x"))));
    }

    @Test
    void workInADirectoryWithBlanksAndJapanese() throws Exception {
        out = temp.resolve("my reports/報告書 1/target");
        publish(FIRST);
        assertThat(publish(FIRST)).isEqualTo(new Published(0, 4, 0));
        assertThat(snapshot(out)).isEqualTo(Folders.contents(FIRST));
    }

    @Test
    void failureWhileStagingLeavesTheLastReport() throws Exception {
        publish(FIRST);
        Map<String, FileTime> before = Folders.ageEverything(out);
        List<Page> impossible =
                List.of(page("index.html", "two"), page("x", "file"), page("x/y", "in a file"));
        assertThat(refused(impossible).reason()).isEqualTo(Reason.DISK);
        assertThat(Folders.times(out)).isEqualTo(before);
        assertThat(Folders.litter(out)).isEmpty();
    }

    @Test
    void finishesWhatAnotherRunHadPrepared() throws Exception {
        publish(FIRST);
        prepare(
                "move index.html\ndelete ja/items/a.html\nmove .checklist-report-files\n",
                page("index.html", "two"),
                new Page(".checklist-report-files", manifest(page("index.html", "two"))));
        List<Page> second = List.of(page("index.html", "two"));
        assertThat(publish(second)).isEqualTo(new Published(0, 1, 0));
        assertThat(snapshot(out))
                .as("the stopped run had not listed them any more")
                .containsOnlyKeys("index.html", "ja/index.html", "ja/items/b.html");
        assertThat(Folders.litter(out)).isEmpty();
    }

    @Test
    void dropsWhatAnotherRunHadNotPreparedToTheEnd() throws Exception {
        publish(FIRST);
        Folders.write(out.resolve(".checklist-report-staging/files/index.html"), "half");
        Folders.write(out.resolve(".checklist-report-staging/journal-draft"), "move index.html");
        assertThat(publish(FIRST)).isEqualTo(new Published(0, 4, 0));
        assertThat(snapshot(out)).isEqualTo(Folders.contents(FIRST));
        assertThat(Folders.litter(out)).isEmpty();
    }

    @Test
    void journalCannotReachOutside() throws Exception {
        publish(FIRST);
        Path precious = Folders.write(temp.resolve("precious"), "mine");
        prepare(
                "delete ../../precious\nmove ../../../moved\ndelete ../../precious/\nnonsense\n",
                page("index.html", "two"));
        Folders.write(out.resolve("../moved"), "x");
        try {
            publish(FIRST);
        } catch (PublishException e) {
            // refusing is right, too
        }
        assertThat(precious).hasContent("mine");
        assertThat(temp.resolve("moved")).doesNotExist();
    }

    @Test
    void manifestCannotReachOutside() throws Exception {
        publish(FIRST);
        Path precious = Folders.write(temp.resolve("precious"), "mine");
        String line = Manifest.digest("mine".getBytes(UTF_8));
        Files.writeString(
                out.resolve(Manifest.FILE), line + "  ../../precious\n" + line + "  \n\n  x\n");
        publish(List.of());
        assertThat(precious).hasContent("mine");
    }

    @Test
    void waitsForNobody() throws Exception {
        publish(FIRST);
        Path lock = out.resolve(".checklist-report-lock");
        try (FileChannel channel = FileChannel.open(lock, CREATE, WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThat(refused(List.of(page("index.html", "two"))).reason()).isEqualTo(Reason.BUSY);
            assertThat(lock).as("the lock of the other run").exists();
        }
        assertThat(snapshot(out)).isEqualTo(Folders.contents(FIRST));
    }

    @Test
    void leavesNoLockBehind() throws Exception {
        publish(FIRST);
        assertThat(Folders.litter(out)).isEmpty();
    }

    private void expectRefusal(Reason reason, String path) throws IOException {
        Map<String, String> before = snapshot(out);
        PublishException refused = refused(FIRST);
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.path()).isEqualTo(out.resolve(path).toString());
        assertThat(snapshot(out)).as("nothing is changed").isEqualTo(before);
        assertThat(Folders.litter(out)).isEmpty();
    }

    private PublishException refused(List<Page> pages) {
        assertThatExceptionOfType(PublishException.class).isThrownBy(() -> publish(pages));
        return catchThrowableOfType(PublishException.class, () -> publish(pages));
    }

    private Published publish(List<Page> pages) throws PublishException {
        return new Publisher(out).publish(pages);
    }

    private void prepare(String journal, Page... files) throws IOException {
        Path staging = out.resolve(".checklist-report-staging");
        for (Page file : files) {
            Path target = staging.resolve("files").resolve(file.path());
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.write(target, file.content());
        }
        Folders.write(staging.resolve("journal"), journal);
    }

    private static byte[] manifest(Page page) {
        return (Manifest.digest(page.content()) + "  " + page.path() + "\n").getBytes(UTF_8);
    }
}
