package io.github.checklistreport.planted.fuzz;

/** Never ends on some bytes. */
public final class HangsFuzz {
    private HangsFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        int steps = data.length > 0 && data[0] == 'S' ? 0 : 1;
        while (steps == 0) {
            Thread.onSpinWait();
        }
    }
}
