package io.github.checklistreport.testing;

import io.github.checklistreport.model.evidence.Facts;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts of every kind, made from the shape of their records. */
public final class FactSamples {
    private static final Instant AT = Instant.parse("2026-11-20T12:05:01.250Z");

    /** Texts whose form the schema fixes, by the name of the component. */
    private static final Map<String, String> TEXTS =
            Map.ofEntries(
                    Map.entry("ciphers", "TLS_AES_128_GCM_SHA256"),
                    Map.entry("foundAt", "social.example"),
                    Map.entry("domain", "social.example"),
                    Map.entry("service", "rdap.example"),
                    Map.entry("tag", "issue"),
                    Map.entry("software", "mastodon"),
                    Map.entry("registrations", "approval"),
                    Map.entry("perPath", "/about"),
                    Map.entry("maxAges", "/about"),
                    Map.entry("problems", "malformed /about"),
                    Map.entry("headers", "referrer-policy"),
                    Map.entry("url", "https://social.example/"),
                    Map.entry("about", "present"),
                    Map.entry("sourceState", "not-found"),
                    Map.entry("contact", "email"),
                    Map.entry("tableAsOf", "2026-11-23"),
                    Map.entry("address", "loopback"),
                    Map.entry("all", "-all"),
                    Map.entry("policy", "none"),
                    Map.entry("mode", "none"),
                    Map.entry("by", "dns"));

    private FactSamples() {}

    /** How much of what may be absent is there. */
    public enum Fill {
        EVERYTHING,
        WHAT_IS_NEEDED
    }

    public static Facts of(Class<? extends Facts> type, Fill fill) {
        return (Facts) record(type, fill);
    }

    private static Object record(Class<?> type, Fill fill) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            return constructor.newInstance(
                    Arrays.stream(components)
                            .map(one -> value(one.getAnnotatedType(), one.getName(), fill))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private static @Nullable Object value(AnnotatedType annotated, String name, Fill fill) {
        boolean optional = annotated.isAnnotationPresent(Nullable.class);
        if (optional && fill == Fill.WHAT_IS_NEEDED) {
            return null;
        }
        if (annotated instanceof AnnotatedParameterizedType generic) {
            return collection(generic, name, fill);
        }
        return plain((Class<?>) annotated.getType(), name, fill);
    }

    private static Object collection(AnnotatedParameterizedType type, String name, Fill fill) {
        AnnotatedType[] parts = type.getAnnotatedActualTypeArguments();
        boolean few = fill == Fill.WHAT_IS_NEEDED;
        if (parts.length == 1) {
            Object only = few ? null : value(parts[0], name, fill);
            return only == null ? List.of() : List.of(only);
        }
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        Object key = value(parts[0], name, Fill.EVERYTHING);
        if (!few || parts[1].isAnnotationPresent(Nullable.class)) {
            map.put(key == null ? name : key, value(parts[1], name, fill));
        }
        return map;
    }

    private static Object plain(Class<?> type, String name, Fill fill) {
        if (type.isRecord()) {
            return record(type, fill);
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[fill == Fill.EVERYTHING ? constants.length - 1 : 0];
        }
        if (type == int.class || type == Integer.class) {
            return name.equals("status") ? 200 : 7;
        }
        if (type == long.class || type == Long.class) {
            return 5_000_000_000L;
        }
        if (type == double.class || type == Double.class) {
            return 0.25;
        }
        if (type == boolean.class || type == Boolean.class) {
            return fill == Fill.EVERYTHING;
        }
        if (type == Instant.class) {
            return AT;
        }
        if (type == String.class) {
            return TEXTS.getOrDefault(name, "日本語 text \"quoted\" <b>");
        }
        throw new AssertionError(name + " is of " + type + ", which no file can hold");
    }
}
