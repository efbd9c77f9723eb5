package dev.seshat.processor;

import dev.seshat.processor.ValidationReport.Located;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Shows problems at the most exact place that they have: annotation value, annotation, element. */
final class ProblemReporter {

    private final Messager messager;
    /** Two session types that hold the same bad record have the same problem there; it is shown once. */
    private final Set<String> shown = new HashSet<>();

    ProblemReporter(Messager messager) {
        this.messager = messager;
    }

    void report(ValidationReport report) {
        report.problems().forEach(this::report);
    }

    void report(Element element, Problem problem, Object... arguments) {
        report(new Located(problem.message(arguments), element, /* mirror= */ null, /* value= */ null));
    }

    private void report(Located problem) {
        if (!shown.add(problem.text())) {
            return;
        }
        if (problem.mirror() == null) {
            messager.printMessage(Kind.ERROR, problem.text(), problem.element());
        } else if (problem.value() == null) {
            messager.printMessage(Kind.ERROR, problem.text(), problem.element(), problem.mirror());
        } else {
            messager.printMessage(Kind.ERROR, problem.text(), problem.element(), problem.mirror(), problem.value());
        }
    }
}
