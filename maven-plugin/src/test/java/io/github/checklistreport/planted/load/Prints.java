package io.github.checklistreport.planted.load;

/** Prints past the log. */
class Prints {
    void print() {
        System.out.println("x");
    }
}
