package io.github.checklistreport.planted.load;

/** Breaks nothing. */
public class Reader {
    public static String read(java.net.URI uri) {
        return uri.toString();
    }
}
