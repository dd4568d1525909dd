package io.github.checklistreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the code to the picture of the house, and each rule to what it is there to catch. */
class ArchitectureTest {
    private static final ArchitectureRules OURS =
            new ArchitectureRules(ArchitectureRules.class.getPackageName());
    private static final ArchitectureRules PLANTED =
            new ArchitectureRules(ArchitectureRules.class.getPackageName() + ".planted");

    private static final JavaClasses MAIN =
            new ClassFileImporter().importPath(Path.of("target", "classes"));
    private static final JavaClasses WEEDS = new ClassFileImporter().importPackages(PLANTED.root());

    @ParameterizedTest
    @MethodSource("rules")
    void holds(String rule) {
        OURS.all().get(rule).check(MAIN);
    }

    /** Some class below {@code planted} breaks each rule. */
    @ParameterizedTest
    @MethodSource("rules")
    void canFail(String rule) {
        ArchRule planted = PLANTED.all().get(rule);
        assertThat(planted.evaluate(WEEDS).hasViolation()).as(rule).isTrue();
    }

    static Set<String> rules() {
        return new TreeSet<>(OURS.all().keySet());
    }
}
