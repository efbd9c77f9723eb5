package dev.seshat.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * One component as it is written, undecided.
 *
 * @param subject its name in messages and in the runtime's exceptions: {@code shop.CartSession.items}
 * @param name its name
 * @param place where messages about it are shown: its backing field, since javac 17 shows no line for a component; or,
 *     when the record is in a class file, what leads to it
 * @param type its type
 * @param reading its type as read: a shape, or why it has none
 * @param nullMark its {@code @Nullable}
 * @param key its {@code @Key}
 * @param formerNames its {@code @FormerNames}; empty when there is no such annotation
 * @param defaultText its {@code @Default}
 * @param converter the class that its {@code @ConvertWith} names
 * @param isSubject whether it is the {@code @Subject}
 * @param isSensitive whether it is {@code @Sensitive}
 */
record ComponentDeclaration(
        String subject,
        String name,
        Element place,
        TypeMirror type,
        TypeReading reading,
        Optional<NullMark> nullMark,
        Optional<String> key,
        Optional<List<String>> formerNames,
        Optional<String> defaultText,
        Optional<ConverterDeclaration> converter,
        boolean isSubject,
        boolean isSensitive)
        implements WireNamed {

    @Override
    public String wireName() {
        return key.orElse(name);
    }
}
