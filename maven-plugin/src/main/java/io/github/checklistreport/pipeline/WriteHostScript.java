package io.github.checklistreport.pipeline;

import io.github.checklistreport.model.Page;
import io.github.checklistreport.publish.NewFiles;
import io.github.checklistreport.publish.PublishException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Writes the script that an admin runs on the server. Never overwrites another file. */
public final class WriteHostScript {
    private static final String SCRIPT = "host-facts.sh";

    /**
     * Says what was written and how to run it; an exception where another file has that name, since
     * nobody should run a script that is not the one meant.
     */
    public Outcome run(Request request) throws RejectedException, BrokenException {
        Desk desk = new Desk(request);
        byte[] script = script();
        Path file = request.directory().resolve(SCRIPT);
        try {
            NewFiles.Result result =
                    new NewFiles(request.directory()).write(new Page(SCRIPT, script));
            boolean written = result == NewFiles.Result.WRITTEN;
            if (!written && !Arrays.equals(Files.readAllBytes(file), script)) {
                throw new RejectedException(
                        desk.console().get("host-script.other", desk.name(file))
                                + "\n"
                                + desk.console().get("host-script.other.hint"));
            }
            return new Outcome(lines(desk, file, written), List.of());
        } catch (PublishException e) {
            throw new BrokenException(new PublishText(desk.console()).of(e), e);
        } catch (IOException e) {
            throw new BrokenException(desk.name(file), e);
        }
    }

    private static List<String> lines(Desk desk, Path file, boolean written) {
        return List.of(
                desk.console().get(written ? "init.written" : "host-script.kept", desk.name(file)),
                desk.console().get("host-script.next"),
                "  ssh server 'sudo sh -s' < host-facts.sh > host-facts.json",
                desk.console().get("host-script.backups"),
                "  ssh server \"sudo sh -s -- '/var/backups/mastodon/*.dump'\""
                        + " < host-facts.sh > host-facts.json");
    }

    private static byte[] script() throws BrokenException {
        String resource = "/io/github/checklistreport/starter/" + SCRIPT;
        try (InputStream stream = WriteHostScript.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(stream, resource).readAllBytes();
        } catch (IOException e) {
            throw new BrokenException(resource, e);
        }
    }
}
