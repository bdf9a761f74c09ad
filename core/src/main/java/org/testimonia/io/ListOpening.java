package org.testimonia.io;

import java.io.IOException;
import java.io.Reader;

/** Gives {@code [} before what another reader gives, so that a list can be read on from its middle. */
final class ListOpening extends Reader {

    private final Reader rest;
    private boolean opened;

    ListOpening(Reader rest) {
        this.rest = rest;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (opened || length == 0) {
            return rest.read(target, offset, length);
        }
        opened = true;
        target[offset] = '[';
        return 1;
    }

    @Override
    public void close() throws IOException {
        rest.close();
    }
}
