package org.testimonia.cli;

import java.util.List;

import org.testimonia.audit.SettingProblems;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.rule.RuleCatalogue;

/** That no option of a rule is set to what it cannot be: an audit by other thresholds than were asked for helps nobody. */
final class SoundSettings {

    private SoundSettings() {}

    /** The dataset itself. */
    static ReadDataset of(ReadDataset read) throws Refusal {
        List<Problem> impossible = SettingProblems.impossible(read.dataset().configuration(), RuleCatalogue.standard());
        if (!impossible.isEmpty()) {
            throw new Refusal(impossible.get(0).toString());
        }
        return read;
    }
}
