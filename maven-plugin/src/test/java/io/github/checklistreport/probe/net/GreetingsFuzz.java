package io.github.checklistreport.probe.net;

/** Names whoever says anything. */
public final class GreetingsFuzz {
    private GreetingsFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        for (int port : new int[] {21, 22, 3306}) {
            Greetings.of(port, data);
        }
    }
}
