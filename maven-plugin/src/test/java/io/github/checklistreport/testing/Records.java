package io.github.checklistreport.testing;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks into records of the model, whatever they hold. */
public final class Records {
    private Records() {}

    /** The record on one line, without the components that say nothing. */
    public static String text(Object value) {
        if (!(value instanceof Record record)) {
            return String.valueOf(value).replace("\n", "⏎");
        }
        return components(record)
                .filter(component -> isTelling(get(component, record)))
                .map(component -> component.getName() + "=" + text(get(component, record)))
                .collect(Collectors.joining(", ", record.getClass().getSimpleName() + "(", ")"));
    }

    /** Every text that can be reached from {@code value}. */
    public static List<String> strings(Object value) {
        return walk(value).toList();
    }

    private static Stream<String> walk(Object value) {
        if (value instanceof String text) {
            return Stream.of(text);
        }
        if (value instanceof Collection<?> all) {
            return all.stream().flatMap(Records::walk);
        }
        if (value instanceof Record record) {
            return components(record)
                    .map(component -> get(component, record))
                    .filter(Objects::nonNull)
                    .flatMap(Records::walk);
        }
        return Stream.empty();
    }

    private static Stream<RecordComponent> components(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents());
    }

    private static boolean isTelling(Object value) {
        return value != null && !(value instanceof Collection<?> all && all.isEmpty());
    }

    private static Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
