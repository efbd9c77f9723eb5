package dev.seshat.examples.shop.page;

/**
 * One page of the shop, less what all pages share.
 *
 * @param title what the browser's tab shows
 * @param main the page's own matter
 */
public record Page(String title, Html main) {}
