package org.testimonia.cli;

/**
 * A file that {@code init} writes.
 *
 * @param name where it stands, with {@code /} between folders
 * @param text what is in it
 */
record FirstFile(String name, String text) {}
