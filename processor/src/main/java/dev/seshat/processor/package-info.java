/**
 * The annotation processor. Every session type goes through the same stages, and each stage looks only backwards:
 *
 * <pre>
 * find       SessionTypeDeclaration, RecordGraph    what is written, undecided
 * defer      MissingTypes, DeferredTypes            wait while another processor still has to make a type
 * validate   …Validator → ValidationReport          all problems of a type, printed once
 * model      ModelFactory → SessionModel            plain data: names, types, numbers
 * write      …Writer                                source files
 * </pre>
 *
 * <p>{@link dev.seshat.processor.SessionTypeProcessor} calls them, and is the only public class.
 */
@NullMarked
package dev.seshat.processor;

import org.jspecify.annotations.NullMarked;
