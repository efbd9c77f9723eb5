package dev.seshat.processor;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * One component of a record.
 *
 * @param name its name
 * @param label its name in the runtime's exceptions: {@code shop.CartSession.items}
 * @param hash the hash under which it travels
 * @param shape how it travels
 * @param nullMark its {@code @Nullable}
 * @param defaultText the text of its {@code @Default}
 * @param formerNames the names under which it travelled earlier
 */
record ComponentModel(
        String name,
        String label,
        int hash,
        ValueShape shape,
        Optional<NullMark> nullMark,
        Optional<String> defaultText,
        List<FormerName> formerNames) {

    ComponentModel {
        formerNames = List.copyOf(formerNames);
    }

    TypeName type() {
        return shape.type();
    }
}
