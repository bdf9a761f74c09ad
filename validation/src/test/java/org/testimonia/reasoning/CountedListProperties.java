package org.testimonia.reasoning;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.Counts;
import org.testimonia.dataset.Dataset;
import org.testimonia.date.Day;
import org.testimonia.date.DayRange;
import org.testimonia.report.RandomDatasets;
import org.testimonia.rule.Given;

import static org.assertj.core.api.Assertions.assertThat;

class CountedListProperties {

    private static final Counts AFFILIATES = new Counts("affiliate", "established");

    @Property(tries = 200)
    void what_a_list_allows_from_day_to_day_is_what_it_allows_on_each_day(@ForAll long seed, @ForAll Random random) {
        List<Consumer<Given>> records = RandomDatasets.records(seed, 30);
        Dataset dataset = RandomDatasets.inOrder(records).dataset();
        CountedList list = CountedList.asMainSourceHasIt(
                dataset,
                CountedList.subjects(dataset, "mopr", Scope.UNSTATED, AFFILIATES),
                AFFILIATES,
                dataset.configuration().dates());

        for (int i = 0; i < 50; i++) {
            Day day = Day.of(1920 + random.nextInt(20), 1 + random.nextInt(12), 1 + random.nextInt(28));
            Map.Entry<Long, CountedList.Bounds> step = list.byDay().floorEntry(day.epochDay());
            assertThat(step.getValue()).isEqualTo(list.at(DayRange.between(day, day)));
        }
    }
}
