package io.github.checklistreport.testing;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks into records of the model, whatever they hold. */
public final class Records {
    private Records() {}

    /** The record on one line, without the components that say nothing. */
    public static String text(@Nullable Object value) {
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
            inner =
                    components(record)
                            .map(component -> get(component, record))
                            .filter(Objects::nonNull);
        }
        return Stream.concat(Stream.of(value), inner.flatMap(Records::parts));
    }

    private static Stream<RecordComponent> components(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents());
    }

    private static boolean isTelling(@Nullable Object value) {
        return value != null && !(value instanceof Collection<?> all && all.isEmpty());
    }

    /** Names of the components that say something. */
    public static List<String> keys(Record record) {
        return components(record)
                .filter(component -> isTelling(get(component, record)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static @Nullable Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
