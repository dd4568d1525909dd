package io.github.checklistreport.lab;

import com.code_intelligence.jazzer.Jazzer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Feeds a class that has a {@code fuzzerTestOneInput(byte[])} with bytes that Jazzer makes up, in a
 * Java of its own with little memory.
 *
 * @param target the class
 * @param time how long, beside the start
 * @param hang an input that takes longer is a finding
 */
public record Fuzzing(String target, Duration time, Duration hang) {
    private static final String OURS = "io.github.checklistreport.**";
    private static final int MAX_INPUT = 8 * 1024;
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration LONG = Duration.ofSeconds(30);

    /** Jazzer looks through all of its Java before it starts; parsers need little of it. */
    private static final String MODULES =
            "java.base,java.instrument,java.logging,java.management,java.naming,java.xml,jdk.attach,"
                    + "jdk.crypto.ec,jdk.unsupported";

    private static final Pattern NEEDED =
            Pattern.compile(
                    "(test-)?classes|(checklist|jackson|dnsjava|jazzer|jspecify|slf4j|snakeyaml)"
                            + "-.*\\.jar");

    /** Hooks into the Java libraries, slow to put in; parsers reach none of what they guard. */
    private static final List<String> GUARDS =
            List.of(
                    "BigDecimal",
                    "ClojureLangHooks",
                    "Deserialization",
                    "ExpressionLanguageInjection",
                    "FilePathTraversal",
                    "LdapInjection",
                    "NamingContextLookup",
                    "OsCommandInjection",
                    "ReflectiveCall",
                    "RegexInjection",
                    "RegexRoadblocks",
                    "ScriptEngineInjection",
                    "ServerSideRequestForgery",
                    "SqlInjection",
                    "TemplateInjection",
                    "UnsafeSanitizer",
                    "XPathInjection",
                    "XmlParserSsrfGuidance");

    private static final Pattern DONE = Pattern.compile("#(\\d+)\\s+DONE\\s+cov: (\\d+) ");
    private static final Pattern COMPLAINT =
            Pattern.compile("^== Java Exception|^==\\d+== ?ERROR", Pattern.MULTILINE);

    /**
     * What came of it.
     *
     * @param runs how many inputs
     * @param coverage how many places in the code
     * @param finding the input in hex and what the target did with it; empty where all went well
     */
    public record Outcome(long runs, int coverage, String finding) {}

    /**
     * Runs to the end, or to the first finding.
     *
     * @param folder where the fuzzer works; empty
     * @param seeds folders of inputs to begin with
     */
    public Outcome run(Path folder, List<Path> seeds) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Process process =
                new ProcessBuilder(command(corpus, seeds))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            boolean ended = process.waitFor(time.plus(START).toSeconds(), TimeUnit.SECONDS);
            String said = Files.readString(log);
            return ended && process.exitValue() == 0 ? done(said) : finding(folder, said);
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(Path corpus, List<Path> seeds) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:+EnableDynamicAgentLoading"));
        if (time.compareTo(LONG) < 0) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(List.of("--limit-modules", MODULES, "-cp", classPath()));
        command.add(Jazzer.class.getName());
        command.add("--target_class=" + target);
        command.add("--instrumentation_includes=" + OURS + ":org.xbill.DNS.**");
        command.add("--custom_hook_includes=" + OURS);
        command.add("--disabled_hooks=" + guards());
        // the fuzzer ends within the second after the last one
        command.add("-max_total_time=" + Math.max(1, time.toSeconds() - 1));
        command.add("-max_len=" + MAX_INPUT);
        command.add("-timeout=" + hang.toSeconds());
        command.add("-rss_limit_mb=0");
        command.add(corpus.toString());
        seeds.forEach(seed -> command.add(seed.toAbsolutePath().toString()));
        return command;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> NEEDED.matcher(Path.of(entry).getFileName().toString()).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String guards() {
        return GUARDS.stream()
                .map(guard -> "com.code_intelligence.jazzer.sanitizers." + guard)
                .collect(Collectors.joining(":"));
    }

    private static Outcome done(String said) {
        Matcher done = DONE.matcher(said);
        return done.find()
                ? new Outcome(Long.parseLong(done.group(1)), Integer.parseInt(done.group(2)), "")
                : new Outcome(0, 0, "the fuzzer did not come to its end:\n" + said);
    }

    /** Whatever ended the fuzzer, its log tells the rest. */
    private static Outcome finding(Path folder, String said) throws IOException {
        Matcher complaint = COMPLAINT.matcher(said);
        String what = complaint.find() ? said.substring(complaint.start()) : said;
        return new Outcome(0, 0, input(folder) + "\n" + what);
    }

    private static String input(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Fuzzing::isInput).map(Fuzzing::hex).findFirst().orElse("no input");
        }
    }

    private static boolean isInput(Path file) {
        return file.getFileName().toString().matches("(crash|timeout|oom|leak)-.*");
    }

    private static String hex(Path file) {
        try {
            return "input " + HexFormat.of().formatHex(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
