package io.github.checklistreport.planted.fuzz;

/** Breaks on some bytes, as a parser with a bug would. */
public final class ThrowsFuzz {
    private ThrowsFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length > 1 && data[0] == 'S' && data[1] == 'X') {
            throw new IllegalStateException("planted");
        }
    }
}
