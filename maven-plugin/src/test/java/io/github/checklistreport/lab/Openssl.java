package io.github.checklistreport.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs openssl to its end. */
public final class Openssl {
    private Openssl() {}

    /**
     * What it printed, on both streams.
     *
     * @throws IllegalStateException where it failed
     */
    public static String run(Path folder, String... arguments) {
        Result result = tryRun(folder, arguments);
        if (result.code() != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + ": " + result.output());
        }
        return result.output();
    }

    /** How it ended, and what it printed. */
    public static Result tryRun(Path folder, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Program.require("openssl", "openssl").toString());
        command.addAll(List.of(arguments));
        return tryRun(folder, command);
    }

    /** Runs any program to its end, without input. */
    public static Result tryRun(Path folder, List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .start();
            process.getOutputStream().close();
            String output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How a program ended. */
    public record Result(int code, String output) {}
}
