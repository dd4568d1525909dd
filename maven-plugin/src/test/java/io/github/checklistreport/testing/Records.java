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

    /** Every string that can be reached from {@code value}. */
    public static List<String> strings(Object value) {
        return parts(value).filter(String.class::isInstance).map(String.class::cast).toList();
    }

    /** Everything that can be reached from {@code value} through records and collections. */
    public static Stream<Object> parts(Object value) {
        Stream<?> inner = Stream.empty();
        if (value instanceof Collection<?> all) {
            inner = all.stream();
        } else if (value instanceof Record record) {
            inner = components(record).map(component -> get(component, record));
        }
        return Stream.concat(
                Stream.of(value), inner.filter(Objects::nonNull).flatMap(Records::parts));
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
