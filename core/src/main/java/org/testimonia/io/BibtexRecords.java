package org.testimonia.io;

/** placeholder */
final class BibtexRecords {
    BibtexRecords(RewindableReader text, String file, RecordSink sink) {}

    void read() {}
}
