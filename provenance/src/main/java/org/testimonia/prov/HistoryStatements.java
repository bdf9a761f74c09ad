package org.testimonia.prov;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.testimonia.history.RecordEvent;
import org.testimonia.history.RecordHistory;
import org.testimonia.history.RecordVersion;
import org.testimonia.history.Revision;

/**
 * What claims were in former revisions, and who made them others.
 *
 * <p>A claim of the dataset is its own last version; each one before is an entity of its own, and one that is gone has only
 * these. A version is told to be at an end where one revision made it another; where branches made several others of it, it
 * went on in one while it ended in another, and no end is stated.
 */
final class HistoryStatements {

    private final ExportNames names;
    private final ClaimStatements claims;

    HistoryStatements(ExportNames names, ClaimStatements claims) {
        this.names = names;
        this.claims = claims;
    }

    Stream<ProvStatement> of(List<RecordHistory> histories) {
        return histories.stream().flatMap(history -> new Versions(history).statements());
    }

    private Stream<ProvStatement> made(ProvKind kind, ProvName version, Revision revision) {
        return Stream.concat(
                revision(revision),
                Stream.of(ProvStatement.relation(
                        kind, version, names.revision(revision.id()), Optional.of(ProvValue.of(revision.time())))));
    }

    private Stream<ProvStatement> revision(Revision revision) {
        ProvName activity = names.revision(revision.id());
        List<ProvAttribute> known = new ArrayList<>();
        known.add(ProvAttribute.type(Term.REVISION));
        known.add(Term.identifier(revision.id()));
        known.add(Term.label(revision.summary().isEmpty() ? revision.shortId() : revision.summary()));
        Term.ifFilled("message", revision.message()).ifPresent(known::add);
        Stream<ProvStatement> editor = revision.authorName().isBlank()
                ? Stream.empty()
                : editor(activity, revision.authorName().strip());
        return Stream.concat(
                Stream.of(ProvStatement.activity(activity, Optional.of(ProvValue.of(revision.time())), known)), editor);
    }

    private Stream<ProvStatement> editor(ProvName activity, String name) {
        ProvName editor = names.editor(name);
        return Stream.of(
                ProvStatement.agent(
                        editor,
                        List.of(
                                ProvAttribute.type(Term.PERSON),
                                Term.label(name),
                                new ProvAttribute(Term.NAME, ProvValue.of(name)))),
                ProvStatement.relation(
                        ProvKind.ASSOCIATION,
                        activity,
                        editor,
                        new ProvAttribute(ProvAttribute.ROLE, ProvValue.of(Term.of("author")))));
    }

    /** The versions of one claim. */
    private final class Versions {

        private final RecordHistory history;
        private final List<RecordVersion> versions;
        private final Map<Integer, ProvName> named = new HashMap<>();

        Versions(RecordHistory history) {
            this.history = history;
            this.versions = history.versions();
            for (int place = 0; place < versions.size(); place++) {
                if (versions.get(place).isPresent()) {
                    named.put(place, name(place));
                }
            }
        }

        private ProvName name(int place) {
            Optional<ProvName> current =
                    place == versions.size() - 1 ? names.onlyClaim(history.id()) : Optional.empty();
            return current.orElseGet(() -> names.version(
                    history.id(),
                    versions.get(place).revision().map(Revision::shortId).orElse("uncommitted")));
        }

        Stream<ProvStatement> statements() {
            return IntStream.range(0, versions.size())
                    .boxed()
                    .flatMap(place -> Stream.of(
                                    Stream.ofNullable(named.get(place)).flatMap(name -> version(place, name)),
                                    revisionsOf(place),
                                    end(place))
                            .flatMap(statements -> statements));
        }

        private Stream<ProvStatement> version(int place, ProvName name) {
            RecordVersion version = versions.get(place);
            Stream<ProvStatement> generation = version.revision().stream()
                    .filter(revision -> isKnownToBeMade(version))
                    .flatMap(revision -> made(ProvKind.GENERATION, name, revision));
            boolean isClaim = names.onlyClaim(history.id()).filter(name::equals).isPresent();
            return isClaim
                    ? generation
                    : Stream.concat(
                            generation,
                            claims.of(
                                    name,
                                    Term.CLAIM_VERSION,
                                    ClaimText.of(version.fields()),
                                    List.of(Term.identifier(history.id()))));
        }

        /** What the oldest revision of a shallow clone has may be older than that revision. */
        private boolean isKnownToBeMade(RecordVersion version) {
            return version.event()
                    .filter(event -> event.kind() == RecordEvent.Kind.FOUND)
                    .isEmpty();
        }

        private Stream<ProvStatement> revisionsOf(int place) {
            return Stream.ofNullable(named.get(place))
                    .flatMap(name -> versions.get(place).follows().stream()
                            .flatMap(before -> Stream.ofNullable(named.get(before)))
                            .map(before -> ProvStatement.relation(
                                    ProvKind.DERIVATION, name, before, ProvAttribute.type(Derivations.REVISION))));
        }

        private Stream<ProvStatement> end(int place) {
            List<RecordVersion> next = versions.stream()
                    .filter(version -> version.follows().contains(place))
                    .toList();
            return next.size() == 1 && named.containsKey(place)
                    ? next.get(0).revision().stream()
                            .flatMap(revision -> made(ProvKind.INVALIDATION, name(place), revision))
                    : Stream.empty();
        }
    }
}
