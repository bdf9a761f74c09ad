package org.testimonia.cli;

import java.util.List;

import org.testimonia.audit.Rule;
import org.testimonia.audit.SettingProblems;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.ReadDataset;

/** That no option of a rule is set to what it cannot be: an audit by other thresholds than were asked for helps nobody. */
final class SoundSettings {

    private SoundSettings() {}

    /** The dataset itself. */
    static ReadDataset of(ReadDataset read, List<Rule> rules) throws Refusal {
        List<Problem> impossible = SettingProblems.impossible(read.dataset().configuration(), rules);
        if (!impossible.isEmpty()) {
            throw new Refusal(impossible.get(0).toString());
        }
        return read;
    }
}
