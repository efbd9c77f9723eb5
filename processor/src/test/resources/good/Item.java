package good;

public record Item(String sku, int quantity) {}
