package io.github.checklistreport.probe.net;

/** Feeds the reader of what services say unasked. */
public final class GreetingsFuzz {
    private GreetingsFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Greetings.of(21, data);
        Greetings.of(3306, data);
    }
}
