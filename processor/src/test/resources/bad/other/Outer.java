package bad.other;

public record Outer(
        Inner inner) {

    record Inner() {}
}
