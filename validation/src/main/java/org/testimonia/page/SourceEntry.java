package org.testimonia.page;

import java.util.List;

/**
 * A source with all claims that cite it.
 *
 * @param siglum its letter, its short name and its place in the page
 * @param id the id
 * @param reference the whole reference; the id where the dataset has no record of it
 * @param url where it can be read; empty unless it begins with {@code http://} or {@code https://}
 * @param covers the time that it speaks of; empty if it does not say
 * @param issuedBy who stands behind it; empty if nobody is named
 * @param takenFrom the sources that it takes its claims from
 * @param copiedBy the sources that take theirs from it
 * @param perhapsCopied sources that share with it what independent ones seldom do
 * @param place where its record stands; empty if it has none
 * @param readings the claims that cite it
 */
record SourceEntry(
        Siglum siglum,
        String id,
        String reference,
        String url,
        String covers,
        String issuedBy,
        List<Siglum> takenFrom,
        List<Siglum> copiedBy,
        List<Siglum> perhapsCopied,
        String place,
        List<Reading> readings) {}
