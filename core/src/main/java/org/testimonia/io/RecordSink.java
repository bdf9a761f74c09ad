package org.testimonia.io;

import org.testimonia.dataset.Problem;

/** Takes the records of a file one by one, and what cannot be taken as one. */
interface RecordSink {

    void record(Node.Mapping record);

    void problem(Problem problem);
}
