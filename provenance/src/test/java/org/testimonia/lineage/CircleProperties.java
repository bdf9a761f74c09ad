package org.testimonia.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Dataset;
import org.testimonia.source.Source;

import static org.assertj.core.api.Assertions.assertThat;

/** Circles against the transitive closure of small random graphs. */
class CircleProperties {

    private static final int SIZE = 6;

    /** What each of a few numbered things is taken from; the last number names nothing. */
    record Graph(List<Set<Integer>> origins) {

        boolean leads(int from, int to) {
            return to < SIZE && origins.get(from).contains(to);
        }

        /** The length of the shortest way from each to each, by Floyd and Warshall; SIZE + 1 if there is none. */
        int[][] distances() {
            int[][] distance = new int[SIZE][SIZE];
            for (int i = 0; i < SIZE; i++) {
                for (int j = 0; j < SIZE; j++) {
                    distance[i][j] = leads(i, j) ? 1 : SIZE + 1;
                }
            }
            for (int k = 0; k < SIZE; k++) {
                for (int i = 0; i < SIZE; i++) {
                    for (int j = 0; j < SIZE; j++) {
                        distance[i][j] = Math.min(distance[i][j], distance[i][k] + distance[k][j]);
                    }
                }
            }
            return distance;
        }

        Set<Set<Integer>> components() {
            int[][] distance = distances();
            return IntStream.range(0, SIZE)
                    .filter(i -> distance[i][i] <= SIZE)
                    .mapToObj(i -> IntStream.range(0, SIZE)
                            .filter(j -> distance[i][j] <= SIZE && distance[j][i] <= SIZE)
                            .boxed()
                            .collect(Collectors.<Integer, Set<Integer>>toCollection(TreeSet::new)))
                    .collect(Collectors.toSet());
        }

        Dataset dataset(Random random) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, SIZE).boxed().toList());
            Collections.shuffle(order, random);
            Dataset.Builder builder = Dataset.builder("test");
            for (int i : order) {
                List<Integer> from = new ArrayList<>(origins.get(i));
                Collections.shuffle(from, random);
                builder.source(Source.builder("s" + i)
                        .derivedFrom(from.stream().map(j -> "s" + j).toList())
                        .build());
                builder.claim(Claim.builder("mopr", "name", new Value.OfText("MOPR"))
                        .id("c" + i)
                        .derivedFrom(from.stream().map(j -> "c" + j).toList())
                        .build());
            }
            return builder.build();
        }
    }

    private static int numberOf(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private static List<Circle<Integer>> circlesOfClaims(Graph graph, Random random) {
        return Lineage.of(graph.dataset(random)).circlesOfClaims().stream()
                .map(circle -> new Circle<>(
                        circle.path().stream().map(c -> numberOf(c.id())).toList(),
                        circle.members().stream().map(c -> numberOf(c.id())).toList()))
                .toList();
    }

    private static List<Circle<Integer>> circlesOfSources(Graph graph, Random random) {
        return Lineage.of(graph.dataset(random)).circlesOfSources().stream()
                .map(circle -> new Circle<>(
                        circle.path().stream().map(s -> numberOf(s.id())).toList(),
                        circle.members().stream().map(s -> numberOf(s.id())).toList()))
                .toList();
    }

    @Property
    void there_is_one_circle_for_all_that_lead_to_each_other(@ForAll("graphs") Graph graph, @ForAll Random random) {
        List<Circle<Integer>> circles = circlesOfSources(graph, random);

        assertThat(circles.stream().map(circle -> Set.copyOf(circle.members())))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(graph.components());
    }

    @Property
    void its_path_is_a_way_round_and_no_other_is_shorter(@ForAll("graphs") Graph graph, @ForAll Random random) {
        int[][] distance = graph.distances();
        for (Circle<Integer> circle : circlesOfSources(graph, random)) {
            List<Integer> path = circle.path();

            assertThat(IntStream.range(0, path.size()))
                    .allMatch(i -> graph.leads(path.get(i), path.get((i + 1) % path.size())));
            assertThat(path).doesNotHaveDuplicates();
            assertThat(path.size())
                    .isEqualTo(circle.members().stream()
                            .mapToInt(i -> distance[i][i])
                            .min()
                            .orElseThrow());
        }
    }

    @Property
    void claims_and_sources_go_round_alike(@ForAll("graphs") Graph graph, @ForAll Random random) {
        assertThat(circlesOfClaims(graph, random).stream().map(circle -> Set.copyOf(circle.members())))
                .containsExactlyInAnyOrderElementsOf(graph.components());
    }

    @Property
    void the_order_of_records_and_of_what_they_name_makes_no_difference(
            @ForAll("graphs") Graph graph, @ForAll Random one, @ForAll Random other) {
        assertThat(circlesOfSources(graph, one)).isEqualTo(circlesOfSources(graph, other));
        assertThat(circlesOfClaims(graph, one)).isEqualTo(circlesOfClaims(graph, other));
    }

    @Provide
    Arbitrary<Graph> graphs() {
        return Arbitraries.integers()
                .between(0, SIZE)
                .set()
                .ofMaxSize(3)
                .list()
                .ofSize(SIZE)
                .map(Graph::new);
    }
}
