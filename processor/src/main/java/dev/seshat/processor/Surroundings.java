package dev.seshat.processor;

import java.util.List;
import java.util.Optional;

/**
 * What generated code finds where it is compiled.
 *
 * @param isPublic whether the record is public, and so is what is generated for it
 * @param hasServlets whether the servlet API is there
 * @param nullMark how to say that a result may be null, where the user's code is checked for null
 * @param hasOwnLangTypes whether the package has types that are called like those of {@code java.lang}
 * @param warnings the kinds of warnings that every generated class causes by what it names
 * @param accessorWarnings the kinds of warnings that accessor and codec cause also by what they extend
 */
record Surroundings(
        boolean isPublic,
        boolean hasServlets,
        Optional<NullMark> nullMark,
        boolean hasOwnLangTypes,
        List<String> warnings,
        List<String> accessorWarnings) {

    Surroundings {
        warnings = List.copyOf(warnings);
        accessorWarnings = List.copyOf(accessorWarnings);
    }
}
