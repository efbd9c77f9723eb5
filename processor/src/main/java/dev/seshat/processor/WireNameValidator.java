package dev.seshat.processor;

import dev.seshat.codec.NameHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules for the names under which components and variants are written: neighbours must be told apart by hash. */
final class WireNameValidator {

    private final ValidationReport.Builder report;
    /** All keys, and the former names that were looked at. */
    private final List<Owned> names = new ArrayList<>();

    private record Owned(WireNamed owner, String name) {}

    private WireNameValidator(ValidationReport.Builder report) {
        this.report = report;
    }

    /** Validates the components of one record, or the variants of one sealed interface. */
    static void validate(List<? extends WireNamed> siblings, ValidationReport.Builder report) {
        WireNameValidator validator = new WireNameValidator(report);
        siblings.forEach(validator::validateKey);
        siblings.forEach(validator::validateFormerNames);
    }

    private void validateKey(WireNamed named) {
        String name = named.wireName();
        if (name.isEmpty()) {
            report.add(named.place(), Problem.EMPTY_KEY, named.subject());
            return;
        }
        collision(named, name)
                .ifPresent(other -> report.add(
                        named.place(),
                        Problem.DUPLICATE_KEY,
                        other.owner().subject(),
                        named.subject(),
                        name.equals(other.name())
                                ? "both use key " + JavaLiterals.string(name)
                                : "have the keys " + JavaLiterals.string(other.name()) + " and "
                                        + JavaLiterals.string(name) + ", whose 16-bit hashes are the same"));
        names.add(new Owned(named, name));
    }

    private void validateFormerNames(WireNamed named) {
        if (named.formerNames().isEmpty()) {
            return;
        }
        List<String> formerNames = named.formerNames().get();
        if (formerNames.isEmpty() || formerNames.contains("")) {
            reportFormerName(named, "an empty @FormerNames", "Write a name, or remove it.");
        }
        for (String name : formerNames) {
            collision(named, name)
                    .ifPresent(other -> reportFormerName(
                            named,
                            "the former name " + JavaLiterals.string(name)
                                    + (name.equals(other.name()) ? ", which " : ", whose 16-bit hash ")
                                    + other.owner().subject() + " has",
                            "Remove the name from one of them."));
            names.add(new Owned(named, name));
        }
    }

    private void reportFormerName(WireNamed named, String found, String fix) {
        report.add(named.place(), Problem.FORMER_NAME, named.subject(), found, fix);
    }

    private Optional<Owned> collision(WireNamed named, String name) {
        int hash = NameHash.of(name);
        return names.stream()
                .filter(other -> !other.owner().equals(named) && NameHash.of(other.name()) == hash)
                .findFirst();
    }
}
