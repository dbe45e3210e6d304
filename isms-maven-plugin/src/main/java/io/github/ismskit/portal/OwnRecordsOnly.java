package io.github.ismskit.portal;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;

/** Lets templates read the components of our own records, and nothing else of any class. */
final class OwnRecordsOnly implements MemberAccessPolicy {

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return new Components(type);
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }

    private record Components(Class<?> type) implements ClassMemberAccessPolicy {

        @Override
        public boolean isMethodExposed(Method method) {
            return type.isRecord()
                    && type.getPackageName().startsWith("io.github.ismskit.")
                    && method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && Stream.of(type.getRecordComponents())
                            .anyMatch(component -> component.getName().equals(method.getName()));
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
            return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
            return false;
        }
    }
}
