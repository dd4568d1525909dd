package io.github.checklistreport.render.common;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows records to templates by their components and methods without arguments, and everything else
 * as FreeMarker does. FreeMarker's own way looks through every class at its first use, which costs
 * a short run more than its pages.
 */
final class RecordWrapper extends DefaultObjectWrapper {
    /** A way into a record; {@code component} or method. */
    private record Member(Method method, boolean component) {}

    private static final ClassValue<Map<String, Member>> MEMBERS =
            new ClassValue<>() {
                @Override
                protected Map<String, Member> computeValue(Class<?> type) {
                    return members(type);
                }
            };

    private static Map<String, Member> members(Class<?> type) {
        Map<String, Member> members = new HashMap<>();
        for (Method method : type.getDeclaredMethods()) {
            if (method.getParameterCount() == 0 && Modifier.isPublic(method.getModifiers())) {
                members.put(method.getName(), new Member(method, false));
            }
        }
        for (RecordComponent component : type.getRecordComponents()) {
            members.put(component.getName(), new Member(component.getAccessor(), true));
        }
        return members;
    }

    RecordWrapper() {
        super(Configuration.VERSION_2_3_35);
    }

    @Override
    protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
        return object instanceof Record record
                ? new RecordModel(record)
                : super.handleUnknownType(object);
    }

    private final class RecordModel implements TemplateHashModel, AdapterTemplateModel {
        private final Record record;

        RecordModel(Record record) {
            this.record = record;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Member member = MEMBERS.get(record.getClass()).get(name);
            if (member == null) {
                return null;
            }
            Method method = member.method();
            return member.component()
                    ? value(method)
                    : (TemplateMethodModelEx) none -> value(method);
        }

        private TemplateModel value(Method method) throws TemplateModelException {
            try {
                return wrap(method.invoke(record));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new TemplateModelException("cannot read " + method, e);
            }
        }

        @Override
        public Object getAdaptedObject(Class<?> hint) {
            return record;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
