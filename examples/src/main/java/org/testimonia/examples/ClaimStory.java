package org.testimonia.examples;

import java.nio.file.Path;

import org.testimonia.history.DatasetHistory;
import org.testimonia.history.FieldChange;
import org.testimonia.history.HistoryException;
import org.testimonia.history.RecordEvent;
import org.testimonia.history.RecordHistory;

/** Tells what became of a claim's value in the revisions of a git repository. */
public final class ClaimStory {

    private ClaimStory() {}

    /** Takes the folder of the dataset and the id of the claim. */
    public static void main(String[] args) throws HistoryException {
        RecordHistory claim = DatasetHistory.of(Path.of(args[0])).claim(args[1]);
        for (RecordEvent event : claim.events()) {
            String when = event.revision()
                    .map(revision -> revision.time().toLocalDate() + " " + revision.authorName())
                    .orElse("not committed");
            System.out.println(when + ": " + event.kind().id() + " "
                    + event.change("value").map(FieldChange::toString).orElse(""));
        }
    }
}
