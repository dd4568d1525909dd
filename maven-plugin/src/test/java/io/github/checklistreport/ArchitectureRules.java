package io.github.checklistreport;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rooms and what they may use.
 *
 * @param root the package that the rooms lie in
 */
record ArchitectureRules(String root) {
    /** Each room with the rooms that it may know. */
    private static final Map<String, List<String>> ROOMS =
            Map.of(
                    "model", List.of(),
                    "load", List.of("model"),
                    "probe", List.of("model"),
                    "assess", List.of("model"),
                    "disclose", List.of("model"),
                    "render", List.of("model"),
                    "publish", List.of("model"),
                    "serve", List.of("model"),
                    "pipeline",
                            List.of(
                                    "model",
                                    "load",
                                    "probe",
                                    "assess",
                                    "disclose",
                                    "render",
                                    "publish",
                                    "serve"),
                    "mojo", List.of("pipeline"));

    private static final String[] PURE = {"model", "assess", "disclose"};

    private static final String NET =
            "java\\.net\\.(.*Socket.*|.*URLConnection|Inet.*|http\\..*|Datagram.*|Proxy.*)"
                    + "|java\\.nio\\.channels\\..*(Socket|Datagram).*|javax\\.net\\..*";

    private static final String CLOCK_AND_MACHINE =
            "java\\.time\\.\\w+\\.(now|systemDefault|systemUTC|systemDefaultZone)\\(.*"
                    + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getenv|getProperty)\\(.*"
                    + "|java\\.util\\.Locale\\.getDefault\\(.*"
                    + "|java\\.util\\.TimeZone\\.getDefault\\(.*"
                    + "|java\\.util\\.(Date|Random|GregorianCalendar)\\.<init>\\(\\)"
                    + "|java\\.util\\.UUID\\.randomUUID\\(\\)|java\\.lang\\.Math\\.random\\(\\)";

    private static final String WRITING =
            "java\\.nio\\.file\\.Files\\.(write|create|delete|move|copy|set|newOutput|newBuffered"
                    + "Writer|newByteChannel).*"
                    + "|java\\.nio\\.channels\\.FileChannel\\.open\\(.*"
                    + "|java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile|PrintWriter)\\.<init>.*"
                    + "|java\\.io\\.File\\.(create|delete|mkdir|renameTo|set).*";

    /** Every rule by its name. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        ROOMS.forEach(
                (room, known) -> rules.put(room + " knows its neighbours", knows(room, known)));
        rules.put("every class has a room", everyClassHasARoom());
        rules.put("no circles of rooms", noCircles(root + ".(*).."));
        rules.put("no circles of rendering", noCircles(root + ".render.(*).."));
        rules.put("pure rooms use the JDK only", pureRooms());
        rules.put("Maven in mojo only", onlyIn("org.apache.maven..", "mojo"));
        rules.put("YAML in load only", onlyIn("org.snakeyaml..", "load"));
        Stream.of("freemarker..", "org.commonmark..", "org.jsoup..", "org.jline..")
                .forEach(
                        library ->
                                rules.put(library + " in render only", onlyIn(library, "render")));
        rules.put("tools.jackson.. in load, probe and render only", jacksonIn());
        Stream.of("org.xbill..", "net.schmizz..", "com.hierynomus..")
                .forEach(
                        library -> rules.put(library + " in probe only", onlyIn(library, "probe")));
        rules.put("no circles of probing", noCircles(root + ".probe.(*).."));
        rules.put("network in probe and serve only", noNetwork());
        rules.put("listening in serve only", onlyIn("com.sun.net.httpserver..", "serve"));
        rules.put("clock and machine in mojo only", callsOnlyIn("mojo", CLOCK_AND_MACHINE));
        rules.put("writing in publish only", callsOnlyIn("publish", WRITING));
        rules.put("model holds values", modelHoldsValues());
        rules.put("no logging", noLogging());
        return rules;
    }

    private ArchRule knows(String room, List<String> known) {
        String[] others =
                ROOMS.keySet().stream()
                        .filter(other -> !other.equals(room) && !known.contains(other))
                        .map(this::in)
                        .toArray(String[]::new);
        return noClasses()
                .that(resideInAPackage(in(room)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(others));
    }

    private ArchRule everyClassHasARoom() {
        String[] rooms = ROOMS.keySet().stream().map(this::in).toArray(String[]::new);
        return classes()
                .that(resideInAPackage(root + ".."))
                .and()
                .haveSimpleNameNotEndingWith("HelpMojo") // generated by Maven's tools
                .should()
                .resideInAnyPackage(rooms);
    }

    private static ArchRule noCircles(String packages) {
        return slices().matching(packages).should().beFreeOfCycles();
    }

    private ArchRule pureRooms() {
        String[] rooms = Arrays.stream(PURE).map(this::in).toArray(String[]::new);
        return noClasses()
                .that(resideInAnyPackage(rooms))
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.not(
                                        resideInAnyPackage(
                                                "java.lang..",
                                                "java.util..",
                                                "java.time..",
                                                "org.jspecify..",
                                                in("model"),
                                                in("assess"),
                                                in("disclose")))
                                .and(DescribedPredicate.not(primitive())));
    }

    private ArchRule onlyIn(String library, String room) {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .and(DescribedPredicate.not(resideInAPackage(in(room))))
                .and()
                .haveSimpleNameNotEndingWith("HelpMojo")
                .should()
                .dependOnClassesThat(resideInAPackage(library));
    }

    private ArchRule jacksonIn() {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .and(
                        DescribedPredicate.not(
                                resideInAnyPackage(in("load"), in("probe"), in("render"))))
                .should()
                .dependOnClassesThat(resideInAPackage("tools.jackson.."));
    }

    private ArchRule noNetwork() {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .and(DescribedPredicate.not(resideInAnyPackage(in("probe"), in("serve"))))
                .should()
                .dependOnClassesThat(nameMatching(NET))
                .orShould()
                .accessTargetWhere(call("java\\.net\\.URL\\.open.*"));
    }

    private ArchRule callsOnlyIn(String room, String calls) {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .and(DescribedPredicate.not(resideInAPackage(in(room))))
                .and()
                .haveSimpleNameNotEndingWith("HelpMojo")
                .should()
                .accessTargetWhere(call(calls));
    }

    private ArchRule modelHoldsValues() {
        return classes()
                .that(resideInAPackage(in("model")))
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beInterfaces();
    }

    private ArchRule noLogging() {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .and()
                // what keeps the SSH library from logging
                .haveNameNotMatching(".*\\.probe\\.ssh\\.QuietConfig.*")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j.."))
                .orShould()
                .accessTargetWhere(call("java\\.lang\\.System\\.(out|err)"))
                .orShould()
                .accessTargetWhere(call("java\\.lang\\.Throwable\\.printStackTrace\\(\\)"));
    }

    private String in(String room) {
        return root + "." + room + "..";
    }

    private static DescribedPredicate<JavaAccess<?>> call(String fullName) {
        return DescribedPredicate.describe(
                "target matches " + fullName,
                access -> access.getTarget().getFullName().matches(fullName));
    }

    private static DescribedPredicate<JavaClass> primitive() {
        return DescribedPredicate.describe(
                "primitive", type -> type.isPrimitive() || type.isArray());
    }
}
