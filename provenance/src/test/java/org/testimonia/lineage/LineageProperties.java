package org.testimonia.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Dataset;
import org.testimonia.source.Citation;
import org.testimonia.source.Source;

import static org.assertj.core.api.Assertions.assertThat;

class LineageProperties {

    private static final int CLAIMS = 6;
    private static final int SOURCES = 4;

    private static int count(Dataset dataset) {
        return Lineage.of(dataset).witnessCount(dataset.claims());
    }

    @Property
    void witnesses_agree_with_a_naive_closure_of_who_copies_whom(@ForAll("datasets") Dataset dataset) {
        assertThat(count(dataset)).isEqualTo(new NaiveLineage(dataset).components());
    }

    @Property
    void every_claim_has_one_witness(@ForAll("datasets") Dataset dataset) {
        List<Claim> claims = Lineage.of(dataset).witnesses(dataset.claims()).stream()
                .flatMap(witness -> witness.claims().stream())
                .toList();

        assertThat(claims).containsExactlyInAnyOrderElementsOf(dataset.claims());
        assertThat(count(dataset))
                .isBetween(dataset.claims().isEmpty() ? 0 : 1, dataset.claims().size());
    }

    @Property
    void the_order_of_the_claims_does_not_matter(@ForAll("datasets") Dataset dataset, @ForAll Random random) {
        List<Claim> shuffled = new ArrayList<>(dataset.claims());
        Collections.shuffle(shuffled, random);

        assertThat(Lineage.of(dataset).witnessCount(shuffled)).isEqualTo(count(dataset));
    }

    @Property
    void a_claim_copied_with_its_citation_adds_no_witness(@ForAll("datasets") Dataset dataset, @ForAll Random random) {
        original(dataset, random, claim -> true).forEach(original -> {
            Claim copy = original.toBuilder().id("copy").build();

            assertThat(count(dataset.toBuilder().claim(copy).build())).isLessThanOrEqualTo(count(dataset));
        });
    }

    @Property
    void a_claim_taken_from_another_adds_no_witness(
            @ForAll("datasets") Dataset dataset, @ForAll Random random, @ForAll boolean citesAnother) {
        original(dataset, random, claim -> true).forEach(original -> {
            Claim.Builder copy = claim("copy").derivedFrom(List.of(original.id()));
            if (citesAnother) {
                copy.citation(Citation.of("digest", "p. 7"));
            }

            assertThat(count(dataset.toBuilder().claim(copy.build()).build())).isLessThanOrEqualTo(count(dataset));
        });
    }

    @Property
    void a_source_taken_from_that_of_a_claim_adds_no_witness(
            @ForAll("datasets") Dataset dataset, @ForAll Random random) {
        original(dataset, random, claim -> claim.citation().isPresent()).forEach(original -> {
            Source digest = Source.builder("digest")
                    .derivedFrom(List.of(original.source().orElseThrow()))
                    .build();
            Claim copy = claim("copy").citation(Citation.of("digest", "p. 7")).build();

            assertThat(count(dataset.toBuilder().source(digest).claim(copy).build()))
                    .isLessThanOrEqualTo(count(dataset));
        });
    }

    @Property
    void to_know_more_of_what_a_sourced_claim_is_taken_from_never_adds_a_witness(
            @ForAll("datasets") Dataset dataset, @ForAll Random random, @ForAll("references") String reference) {
        original(dataset, random, claim -> claim.citation().isPresent()).forEach(original -> {
            List<String> more = new ArrayList<>(original.derivedFrom());
            more.add(reference);

            assertThat(count(with(dataset, original, original.toBuilder().derivedFrom(more))))
                    .isLessThanOrEqualTo(count(dataset));
        });
    }

    @Property
    void to_know_the_work_but_not_the_page_never_adds_a_witness(
            @ForAll("datasets") Dataset dataset, @ForAll Random random) {
        original(dataset, random, claim -> claim.citation().isPresent()).forEach(original -> {
            Citation work = Citation.of(original.source().orElseThrow());

            assertThat(count(with(dataset, original, original.toBuilder().citation(work))))
                    .isLessThanOrEqualTo(count(dataset));
        });
    }

    @Property
    void the_trails_of_a_witness_join_all_its_claims(@ForAll("datasets") Dataset dataset) {
        Lineage lineage = Lineage.of(dataset);
        for (Witness witness : lineage.witnesses(dataset.claims())) {
            List<Trail> trails = lineage.trails(witness);

            assertThat(trails).extracting(Trail::claim).allMatch(witness.claims()::contains);
            assertThat(trails.stream().map(Trail::claim).distinct())
                    .hasSize(witness.claims().size() == 1 ? 0 : witness.claims().size());
            assertThat(trails)
                    .allSatisfy(
                            trail -> assertThat(isOfTheDataset(trail, dataset)).isTrue());
        }
    }

    /** Whether each step is one that the record before it names. */
    private static boolean isOfTheDataset(Trail trail, Dataset dataset) {
        Claim claim = trail.claim();
        String source = "";
        for (Trail.Step step : trail.steps()) {
            if (step instanceof Trail.Step.Cites cites) {
                if (!claim.citation().equals(Optional.of(cites.citation()))) {
                    return false;
                }
                source = cites.citation().source();
            } else if (step instanceof Trail.Step.FromClaim from) {
                if (!claim.derivedFrom().contains(from.origin().id())) {
                    return false;
                }
                claim = from.origin();
            } else if (step instanceof Trail.Step.FromSource from) {
                List<String> named = source.isEmpty()
                        ? claim.derivedFrom()
                        : dataset.source(source).orElseThrow().derivedFrom();
                if (!named.contains(from.origin())) {
                    return false;
                }
                source = from.origin();
            }
        }
        return true;
    }

    /** One of the claims that satisfy a condition, or none. */
    private static List<Claim> original(Dataset dataset, Random random, Predicate<Claim> condition) {
        List<Claim> candidates = dataset.claims().stream().filter(condition).toList();
        return candidates.isEmpty() ? List.of() : List.of(candidates.get(random.nextInt(candidates.size())));
    }

    private static Dataset with(Dataset dataset, Claim old, Claim.Builder changed) {
        Dataset.Builder builder = Dataset.builder("test");
        dataset.sources().forEach(builder::source);
        dataset.claims().forEach(claim -> builder.claim(claim.equals(old) ? changed.build() : claim));
        return builder.build();
    }

    private static Claim.Builder claim(String id) {
        return Claim.builder("mopr", "name", new Value.OfText("MOPR")).id(id);
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        Arbitrary<List<Set<String>>> origins =
                sourceIds().set().ofMaxSize(2).list().ofSize(SOURCES);
        Arbitrary<List<Claim.Builder>> claims = Combinators.combine(
                        citations().injectNull(0.3), references().set().ofMaxSize(2))
                .as((citation, from) -> {
                    Claim.Builder claim = claim("").derivedFrom(List.copyOf(from));
                    return citation == null ? claim : claim.citation(citation);
                })
                .list()
                .ofMaxSize(CLAIMS);
        return Combinators.combine(origins, claims).as(LineageProperties::dataset);
    }

    private static Dataset dataset(List<Set<String>> origins, List<Claim.Builder> claims) {
        Dataset.Builder builder = Dataset.builder("test");
        IntStream.range(0, origins.size())
                .mapToObj(i -> Source.builder("s" + i).derivedFrom(List.copyOf(origins.get(i))))
                .forEach(source -> builder.source(source.build()));
        IntStream.range(0, claims.size())
                .forEach(i -> builder.claim(claims.get(i).id("c" + i).build()));
        return builder.build();
    }

    private static Arbitrary<Citation> citations() {
        Arbitrary<String> places = Arbitraries.of("", "p. 1", "p. 2", "pp. 1-2", "infobox");
        return Combinators.combine(sourceIds(), places).as(Citation::of);
    }

    private static Arbitrary<String> sourceIds() {
        return Arbitraries.integers().between(0, SOURCES).map(i -> "s" + i);
    }

    @Provide
    Arbitrary<String> references() {
        return Arbitraries.oneOf(
                sourceIds(), Arbitraries.integers().between(0, CLAIMS).map(i -> "c" + i));
    }
}
