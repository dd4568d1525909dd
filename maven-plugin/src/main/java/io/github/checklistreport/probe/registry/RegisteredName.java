package io.github.checklistreport.probe.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The name that was registered, of a host that lies at or below it. Registries do not publish at
 * which depth they register, so it is a guess and one label more.
 */
final class RegisteredName {
    /** Under two letters, names below these are registered, and not these. */
    private static final Set<String> COMMON_TYPES =
            Set.of("ac", "co", "com", "edu", "gov", "me", "ne", "net", "or", "org");

    /** Types of organisation, and prefectures, below which JPRS registers. */
    private static final Set<String> JAPANESE_TYPES =
            Set.of(
                    ("ac ad co ed go gr lg ne or"
                                    + " aichi akita aomori chiba ehime fukui fukuoka fukushima gifu"
                                    + " gunma hiroshima hokkaido hyogo ibaraki ishikawa iwate"
                                    + " kagawa kagoshima kanagawa kochi kumamoto kyoto mie miyagi"
                                    + " miyazaki nagano nagasaki nara niigata oita okayama okinawa"
                                    + " osaka saga saitama shiga shimane shizuoka tochigi"
                                    + " tokushima tokyo tottori toyama wakayama yamagata yamaguchi"
                                    + " yamanashi")
                            .split(" "));

    private RegisteredName() {}

    /** What to ask for, most likely first: one name or two. */
    static List<String> candidates(String domain, String suffix) {
        List<String> labels = Arrays.asList(domain.split("\\."));
        int below = labels.size() - suffix.split("\\.").length;
        int first = below > 1 && isType(labels.get(below - 1), suffix) ? 2 : 1;
        return Stream.of(first, first + 1)
                .filter(count -> count <= below)
                .map(count -> String.join(".", labels.subList(below - count, labels.size())))
                .toList();
    }

    private static boolean isType(String label, String suffix) {
        return suffix.equals("jp")
                ? JAPANESE_TYPES.contains(label)
                : suffix.length() == 2 && COMMON_TYPES.contains(label);
    }
}
