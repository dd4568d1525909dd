package io.github.checklistreport.load;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.checklistreport.model.Word;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Binds JSON to records that say with {@code @Nullable} what may be absent. Keys that a record does
 * not have are ignored, so that files of newer versions can be read; words are spelled as {@link
 * Word#word}. Nothing larger than an honest file needs is read.
 */
final class RecordMapper {
    static final int MAX_DEPTH = 20;
    static final int MAX_TOKENS = 200_000;

    private RecordMapper() {}

    /** A mapper that cuts texts to {@code longestText} characters. */
    static JsonMapper cuttingAt(int longestText) {
        return JsonMapper.builder(factory())
                .addMixIn(Word.class, Spelled.class)
                .annotationIntrospector(new Presence())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addModule(
                        new SimpleModule()
                                .addDeserializer(String.class, new PlainText(longestText))
                                .addKeyDeserializer(String.class, new PlainText.Key(longestText))
                                .addDeserializer(Instant.class, new Moment()))
                .build();
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(MAX_DEPTH)
                                .maxTokenCount(MAX_TOKENS)
                                .maxStringLength(100_000)
                                .maxNameLength(1000)
                                .maxNumberLength(40)
                                .build())
                .build();
    }

    /** How words are spelled in files. */
    interface Spelled {
        @JsonValue
        String word();
    }

    /** Requires what a null-marked record does not call {@code @Nullable}. */
    private static final class Presence extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return component(member)
                    .map(one -> !isNullable(one.getAnnotatedType()))
                    .orElseGet(() -> super.hasRequiredMarker(config, member));
        }

        @Override
        public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedMember member
                    ? component(member)
                            .map(Presence::nulls)
                            .orElseGet(() -> super.findSetterInfo(config, annotated))
                    : super.findSetterInfo(config, annotated);
        }

        private static JsonSetter.Value nulls(RecordComponent component) {
            AnnotatedType type = component.getAnnotatedType();
            return JsonSetter.Value.construct(
                    isNullable(type) ? Nulls.SET : Nulls.FAIL,
                    holdsNulls(type) ? Nulls.SET : Nulls.FAIL);
        }

        private static boolean holdsNulls(AnnotatedType type) {
            return type instanceof AnnotatedParameterizedType generic
                    && Arrays.stream(generic.getAnnotatedActualTypeArguments())
                            .anyMatch(Presence::isNullable);
        }

        private static boolean isNullable(AnnotatedType type) {
            return type.isAnnotationPresent(Nullable.class);
        }

        /** The component that a parameter of a record's one constructor is for. */
        private static Optional<RecordComponent> component(AnnotatedMember member) {
            Class<?> owner = member.getDeclaringClass();
            return owner.isRecord() && member instanceof AnnotatedParameter parameter
                    ? Optional.of(owner.getRecordComponents()[parameter.getIndex()])
                    : Optional.empty();
        }
    }
}
