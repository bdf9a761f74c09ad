package org.testimonia.seal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Subject;
import org.testimonia.date.HistoricalDate;
import org.testimonia.io.ClaimFormat;
import org.testimonia.io.DatasetReader;
import org.testimonia.io.DatasetWriter;
import org.testimonia.source.Citation;

import static org.assertj.core.api.Assertions.assertThat;

class SealProperties {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    /** Each changes one thing that a claim says. */
    private static final List<UnaryOperator<Claim.Builder>> EDITS = List.of(
            builder -> builder.id("another"),
            builder -> builder.unit("household"),
            builder -> builder.asOf(HistoricalDate.parse("1901")),
            builder -> builder.scope(Scope.parse("whole - another")),
            builder -> builder.citation(Citation.of("another", "p. 99")),
            builder -> builder.assertedBy("another"),
            builder -> builder.derivedFrom(List.of("another")),
            builder -> builder.quote("another"),
            builder -> builder.note("another"));

    @Provide
    Arbitrary<Dataset> datasets() {
        return Records.datasets();
    }

    @Provide
    Arbitrary<Claim> claims() {
        return Records.claims();
    }

    private static Seal seal(Dataset dataset) throws SealException {
        return Seal.of(dataset, DAY);
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Dataset with(Dataset dataset, List<Claim> claims) {
        return Records.dataset(claims, dataset.subjects(), dataset.sources());
    }

    @Property
    void the_order_of_records_does_not_matter(@ForAll("datasets") Dataset dataset, @ForAll Random random)
            throws Exception {
        Dataset other = Records.dataset(
                shuffled(dataset.claims(), random),
                shuffled(dataset.subjects(), random),
                shuffled(dataset.sources(), random));

        assertThat(seal(other).root()).isEqualTo(seal(dataset).root());
        assertThat(seal(other).records()).isEqualTo(seal(dataset).records());
    }

    @Property(tries = 100)
    void the_format_of_the_files_does_not_matter(@ForAll("datasets") Dataset dataset, @ForAll ClaimFormat format)
            throws Exception {
        Path folder = Files.createTempDirectory("seal");
        try {
            DatasetWriter.write(dataset, folder, format);
            SealFile.write(seal(dataset), SealFile.of(folder));
            Dataset read = DatasetReader.read(folder).dataset();

            assertThat(SealFile.read(SealFile.of(folder)).changes(read)).isEmpty();
            assertThat(seal(read).root()).isEqualTo(seal(dataset).root());
        } finally {
            for (Path file : Vectors.files(folder)) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    @Property
    void two_claims_have_one_form_only_if_they_say_the_same(
            @ForAll("claims") Claim one, @ForAll("claims") Claim other) {
        boolean same = one.hasGivenId() == other.hasGivenId()
                && (!one.hasGivenId() || one.id().equals(other.id()))
                && one.subject().equals(other.subject())
                && one.property().equals(other.property())
                && one.value().text().strip().equals(other.value().text().strip())
                && one.scope().equals(other.scope())
                && one.citation()
                        .map(Citation::toString)
                        .equals(other.citation().map(Citation::toString))
                && one.quote().map(String::strip).equals(other.quote().map(String::strip))
                && one.note().map(String::strip).equals(other.note().map(String::strip))
                && new HashSet<>(one.derivedFrom()).equals(new HashSet<>(other.derivedFrom()));

        assertThat(CanonicalRecord.of(one)
                        .leafHash()
                        .equals(CanonicalRecord.of(other).leafHash()))
                .isEqualTo(same);
    }

    @Property
    void the_canonical_form_is_read_back_to_itself(@ForAll("claims") Claim claim) {
        CanonicalRecord record = CanonicalRecord.of(claim);

        assertThat(StrictJson.MAPPER.readValue(record.toString(), CanonicalValue.Fields.class))
                .isEqualTo(record.fields());
    }

    @Property
    void any_change_of_a_claim_is_found_and_nothing_else_is(
            @ForAll("datasets") Dataset dataset,
            @ForAll @IntRange(max = 7) int which,
            @ForAll @IntRange(max = 8) int edit)
            throws Exception {
        List<Claim> claims = new ArrayList<>(dataset.claims());
        Claim before = claims.get(which % claims.size());
        Claim after = EDITS.get(edit).apply(before.toBuilder()).build();
        claims.set(which % claims.size(), after);
        Seal seal = seal(dataset);
        List<SealChange> changes = seal.changes(with(dataset, claims));

        assertThat(seal(with(dataset, claims)).root()).isNotEqualTo(seal.root());
        assertThat(changes).isNotEmpty().hasSizeLessThan(3);
        assertThat(changes)
                .filteredOn(change -> change.kind() != SealChange.Kind.REMOVED)
                .singleElement()
                .satisfies(change -> assertThat(change.record().leaf())
                        .isEqualTo(CanonicalRecord.of(after).leafHash()));
        if (before.hasGivenId() && edit != 0) {
            assertThat(changes).extracting(SealChange::kind).containsExactly(SealChange.Kind.CHANGED);
        }
    }

    @Property
    void a_changed_value_is_found(@ForAll("datasets") Dataset dataset, @ForAll @IntRange(max = 7) int which)
            throws Exception {
        List<Claim> claims = new ArrayList<>(dataset.claims());
        Claim before = claims.get(which % claims.size());
        claims.set(
                which % claims.size(),
                before.withValue(new Value.OfText(before.value().text() + "!")));

        assertThat(seal(dataset).changes(with(dataset, claims))).isNotEmpty();
    }

    @Property
    void a_claim_that_was_taken_away_or_put_in_is_named(
            @ForAll("datasets") Dataset dataset, @ForAll @IntRange(max = 7) int which) throws Exception {
        List<Claim> fewer = new ArrayList<>(dataset.claims());
        Claim one = fewer.remove(which % fewer.size());
        Dataset without = with(dataset, fewer);

        assertThat(seal(dataset).changes(without)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(SealChange.Kind.REMOVED);
            assertThat(change.record()).isEqualTo(SealedRecord.of(CanonicalRecord.of(one)));
        });
        assertThat(seal(without).changes(dataset)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(SealChange.Kind.ADDED);
            assertThat(change.record().leaf()).isEqualTo(CanonicalRecord.of(one).leafHash());
        });
    }

    @Property
    void subjects_and_sources_are_sealed_too(@ForAll("datasets") Dataset dataset) throws Exception {
        Dataset bare = Records.dataset(dataset.claims(), List.of(), List.of());

        assertThat(seal(dataset).changes(bare))
                .hasSize(dataset.subjects().size() + dataset.sources().size())
                .allMatch(change -> change.kind() == SealChange.Kind.REMOVED);
        for (Subject subject : dataset.subjects()) {
            Dataset renamed = Records.dataset(
                    dataset.claims(),
                    dataset.subjects().stream()
                            .map(s -> s == subject ? s.withPartOf("another") : s)
                            .toList(),
                    dataset.sources());
            assertThat(seal(dataset).changes(renamed))
                    .extracting(SealChange::kind)
                    .containsExactly(SealChange.Kind.CHANGED);
        }
    }

    @Property
    void every_claim_is_proved_and_its_proof_proves_no_other(@ForAll("datasets") Dataset dataset) throws Exception {
        Seal seal = seal(dataset);
        for (Claim claim : dataset.claims()) {
            ClaimProof proof = seal.proofOf(claim);

            assertThat(proof.holds()).isTrue();
            for (Claim other : dataset.claims()) {
                CanonicalRecord record = CanonicalRecord.of(other);
                assertThat(new ClaimProof("dataset", DAY, record, proof.inclusion(), proof.root()).holds())
                        .isEqualTo(record.equals(proof.record()));
            }
        }
    }

    @Property(tries = 1000)
    void a_proof_file_with_a_changed_character_proves_nothing_else(
            @ForAll("datasets") Dataset dataset, @ForAll Random random) throws Exception {
        ClaimProof proof = seal(dataset).proofOf(dataset.claims().get(0));
        StringBuilder text = new StringBuilder(ProofFile.json(proof));
        int at = random.nextInt(text.length());
        text.setCharAt(at, "0123456789abcdef\"{}[]:, xX".charAt(random.nextInt(26)));
        Path file = Files.createTempFile("proof", ".json");
        try {
            Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
            ClaimProof read = ProofFile.read(file);
            boolean sameRecord =
                    read.record().equals(proof.record()) && read.root().equals(proof.root());

            if (read.holds()) {
                assertThat(sameRecord).isTrue();
            } else {
                assertThat(sameRecord && read.inclusion().equals(proof.inclusion()))
                        .isFalse();
            }
        } catch (SealException refused) {
            assertThat(refused.getMessage()).startsWith(file.toString()).doesNotContain("\n");
        } finally {
            Files.delete(file);
        }
    }
}
