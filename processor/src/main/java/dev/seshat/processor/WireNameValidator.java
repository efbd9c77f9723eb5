package dev.seshat.processor;

import dev.seshat.codec.NameHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules for the names under which the components of one record are written: they must be told apart by hash. */
final class WireNameValidator {

    private final ValidationReport.Builder report;
    /** All keys, and the former names that were looked at. */
    private final List<Owned> names = new ArrayList<>();

    private record Owned(ComponentDeclaration owner, String name) {}

    private WireNameValidator(ValidationReport.Builder report) {
        this.report = report;
    }

    static void validate(RecordDeclaration record, ValidationReport.Builder report) {
        WireNameValidator validator = new WireNameValidator(report);
        record.components().forEach(validator::validateKey);
        record.components().forEach(validator::validateFormerNames);
    }

    private void validateKey(ComponentDeclaration component) {
        String name = component.wireName();
        if (name.isEmpty()) {
            report.add(component.place(), Problem.EMPTY_KEY, component.subject());
            return;
        }
        collision(component, name)
                .ifPresent(other -> report.add(
                        component.place(),
                        Problem.DUPLICATE_KEY,
                        other.owner().subject(),
                        component.subject(),
                        name.equals(other.name())
                                ? "both use key " + JavaLiterals.string(name)
                                : "have the keys " + JavaLiterals.string(other.name()) + " and "
                                        + JavaLiterals.string(name) + ", whose 16-bit hashes are the same"));
        names.add(new Owned(component, name));
    }

    private void validateFormerNames(ComponentDeclaration component) {
        if (component.formerNames().isEmpty()) {
            return;
        }
        List<String> formerNames = component.formerNames().get();
        if (formerNames.isEmpty() || formerNames.contains("")) {
            reportFormerName(component, "an empty @FormerNames", "Write a name, or remove it.");
        }
        for (String name : formerNames) {
            collision(component, name)
                    .ifPresent(other -> reportFormerName(
                            component,
                            "the former name " + JavaLiterals.string(name)
                                    + (name.equals(other.name()) ? ", which " : ", whose 16-bit hash ")
                                    + other.owner().subject() + " has",
                            "Remove the name from one of them."));
            names.add(new Owned(component, name));
        }
    }

    private void reportFormerName(ComponentDeclaration component, String found, String fix) {
        report.add(component.place(), Problem.FORMER_NAME, component.subject(), found, fix);
    }

    private Optional<Owned> collision(ComponentDeclaration component, String name) {
        int hash = NameHash.of(name);
        return names.stream()
                .filter(other -> !other.owner().equals(component) && NameHash.of(other.name()) == hash)
                .findFirst();
    }
}
