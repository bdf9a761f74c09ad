package org.testimonia.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.testimonia.claim.Claim;
import org.testimonia.claim.Value;
import org.testimonia.dataset.TypedRow;
import org.testimonia.date.DateReading;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;
import org.testimonia.figure.FigureReading;
import org.testimonia.source.Citation;

/** Reads typed fields from a row, and turns them into claims again. A text that cannot be read is absent. */
final class RowFields {

    private RowFields() {}

    static Optional<HistoricalDate> date(TypedRow row, String property) {
        return row.cell(property)
                .flatMap(cell -> HistoricalDate.read(cell.text()) instanceof DateReading.Read read
                        ? Optional.of(read.date())
                        : Optional.empty());
    }

    static Optional<Figure> figure(TypedRow row, String property) {
        return row.cell(property)
                .flatMap(cell -> Figure.read(cell.text()) instanceof FigureReading.Read read
                        ? Optional.of(read.figure())
                        : Optional.empty());
    }

    /** Starts the claims of one subject as said by one source. */
    static ClaimList claimsOf(String subject, Citation citation) {
        return new ClaimList(subject, citation);
    }

    /** Claims of one subject, of those fields that have a value. */
    static final class ClaimList {
        private final String subject;
        private final Citation citation;
        private final List<Claim> claims = new ArrayList<>();

        private ClaimList(String subject, Citation citation) {
            this.subject = subject;
            this.citation = citation;
        }

        ClaimList date(String property, Optional<HistoricalDate> date) {
            date.ifPresent(value -> add(property, new Value.OfDate(value)));
            return this;
        }

        ClaimList figure(String property, Optional<Figure> figure) {
            figure.ifPresent(value -> add(property, new Value.OfFigure(value)));
            return this;
        }

        ClaimList text(String property, String text) {
            if (!text.isBlank()) {
                add(property, new Value.OfText(text));
            }
            return this;
        }

        ClaimList subject(String property, String otherSubject) {
            if (!otherSubject.isBlank()) {
                add(property, new Value.OfSubject(otherSubject));
            }
            return this;
        }

        List<Claim> toList() {
            return List.copyOf(claims);
        }

        private void add(String property, Value value) {
            claims.add(
                    Claim.builder(subject, property, value).citation(citation).build());
        }
    }
}
