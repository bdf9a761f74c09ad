package org.testimonia.io;

/** What a file may hold at most, so that no file can take the memory or the time of those who read it. */
final class Limits {

    /** The characters of one cell or one text. */
    static final int CELL_CHARS = 1 << 20;

    /** The characters of one record; also how far reading can be taken back after trouble. */
    static final int RECORD_CHARS = 8 << 20;

    /** How deep lists and objects may stand in each other. */
    static final int DEPTH = 64;

    /** The characters of a broken record that a problem keeps. */
    static final int SHOWN_CHARS = 2000;

    private Limits() {}
}
