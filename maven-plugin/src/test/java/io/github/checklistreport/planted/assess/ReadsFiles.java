package io.github.checklistreport.planted.assess;

import java.nio.file.Path;

/** Is not pure. */
class ReadsFiles {
    Path path = Path.of("x");
}
