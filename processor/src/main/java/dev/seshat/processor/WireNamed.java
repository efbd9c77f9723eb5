package dev.seshat.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** What is told from its neighbours by the hash of a name: a component of a record, a variant of a sealed interface. */
interface WireNamed {

    /** Returns its name in messages. */
    String subject();

    /** Returns where messages about it are shown. */
    Element place();

    /** Returns the name under which it is written. */
    String wireName();

    /** Returns its {@code @FormerNames}; empty when there is no such annotation. */
    Optional<List<String>> formerNames();
}
