package org.testimonia.report;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.OneLine;
import org.testimonia.lineage.Lineage;
import org.testimonia.reasoning.TemporalNetwork;

/**
 * The claims of a subject side by side: property by property, by date, scope and unit, those of one witness together, with
 * what they allow together.
 */
public final class ClaimsReport {

    private ClaimsReport() {}

    /**
     * The claims in aligned lines, and the works that they cite.
     *
     * @param claims the claims of the subject to show: all, or those of one property
     */
    public static String text(Dataset dataset, String subject, List<Claim> claims, TextStyle style) {
        String name = OneLine.of(dataset.subjectName(subject));
        StringBuilder out = new StringBuilder(style.bold(name))
                .append(name.equals(subject) ? "" : style.faint(" (" + subject + ")"))
                .append('\n');
        List<PropertyClaims> properties = byProperty(claims, dataset);
        TemporalNetwork network =
                TemporalNetwork.of(dataset, dataset.configuration().dates());
        ClaimsText layout = new ClaimsText(dataset, style, properties.size() > 1);
        properties.forEach(property -> out.append('\n').append(layout.of(property, property.groups(network))));
        List<String> sources = SourceLegend.lines(claims, dataset, style);
        out.append(sources.isEmpty() ? "" : "\n" + String.join("\n", sources) + "\n");
        return out.toString();
    }

    /**
     * The same as JSON, indented by two spaces; the writer is flushed, not closed.
     *
     * <p>An object with {@code subject}, {@code name} and {@code properties}. A property has {@code property}, {@code unit},
     * {@code witnesses}, {@code party}, {@code shared_origins} and {@code groups}; the party is who is behind all its claims, or
     * null, and the shared origins tell in words what makes several claims one {@code witness}. A group has {@code as_of}, {@code scope}, {@code unit}, {@code witnesses},
     * {@code claims}, {@code together} and {@code dataset}. The scope is the one that is understood: for times and for
     * figures that need none, an unstated one is the whole. A claim has what it has in the report of an audit, and the
     * {@code meaning} of its value and the number of its {@code witness} within the property.
     *
     * <p>What the claims of a group allow {@code together}, and what the whole {@code dataset} leaves where that is less,
     * are lists of ranges: one, or two that are {@code of} a {@code start} and an {@code end}. A range has
     * {@code earliest} and {@code latest}, or {@code lower} and {@code upper}, each null if it is open, and the ids of the
     * claims that set each end under {@code set_by}; instead, {@code conflict} may have ids of claims that cannot all be
     * true. A {@code change} is by how much a figure has changed {@code since} the date of the one before it that can be
     * compared, from {@code lower} to {@code upper}, and in percent. A {@code condition} says what must be so for the claims to be of one thing.
     */
    public static void writeJson(Dataset dataset, String subject, List<Claim> claims, Writer out) {
        new ClaimsJson(dataset).write(subject, byProperty(claims, dataset), out);
    }

    private static List<PropertyClaims> byProperty(List<Claim> claims, Dataset dataset) {
        Lineage lineage = Lineage.of(dataset);
        Map<String, List<Claim>> groups = new LinkedHashMap<>();
        claims.forEach(claim -> groups.computeIfAbsent(claim.property(), property -> new ArrayList<>())
                .add(claim));
        return groups.entrySet().stream()
                .map(entry -> new PropertyClaims(entry.getKey(), entry.getValue(), dataset, lineage))
                .toList();
    }
}
