package io.github.checklistreport.publish;

import io.github.checklistreport.model.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Publishes in a Java of its own, which a test can stop at any moment. */
final class PublishingProcess {
    static final String READY = "ready";

    private PublishingProcess() {}

    /**
     * Arguments: the directory, the version of the report, how many pages and of how many bytes.
     */
    public static void main(String[] args) throws PublishException {
        List<Page> pages = pages(args[1], Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        System.out.println(READY);
        new Publisher(Path.of(args[0])).publish(pages);
    }

    static List<Page> pages(String version, int count, int size) {
        String text = (version + "\n").repeat(size / (version.length() + 1));
        return IntStream.range(0, count)
                .mapToObj(i -> Folders.page("items/" + i % 20 + "/" + i + ".html", text))
                .toList();
    }

    /** Starts it; {@code shell} may hold it to limits. */
    static Process start(String shell, Path out, String version, int count, int size)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", shell + "exec \"$@\"", "sh"));
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PublishingProcess.class.getName(),
                        out.toString(),
                        version,
                        String.valueOf(count),
                        String.valueOf(size)));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
