package org.testimonia.dataset;

import java.util.List;

/**
 * What was read from a dataset's files: the dataset, and what could not be taken as it stands.
 *
 * @param dataset all that could be read
 * @param problems what could not, by position
 */
public record ReadDataset(Dataset dataset, List<Problem> problems) {

    public ReadDataset {
        problems = problems.stream().sorted().toList();
    }
}
