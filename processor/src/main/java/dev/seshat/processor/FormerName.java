package dev.seshat.processor;

/**
 * A name under which a component or a variant travelled earlier.
 *
 * @param name the name
 * @param hash its hash
 */
record FormerName(String name, int hash) {}
