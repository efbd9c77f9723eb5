package dev.seshat.examples.shop.catalog;

/**
 * A thing that the shop sells.
 *
 * @param sku the name by which carts and forms know it
 * @param name the name that people read
 * @param note a line about it
 * @param cents the price, in cents of a euro
 */
public record Product(String sku, String name, String note, int cents) {}
