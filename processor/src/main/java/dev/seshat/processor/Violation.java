package dev.seshat.processor;

/**
 * What is wrong with something, as parts of a message.
 *
 * @param reason a clause
 * @param fix a sentence
 */
record Violation(String reason, String fix) {}
