package org.testimonia.prov;

import java.util.Set;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** That the three notations of a document say the same. */
final class SameInAllFormats {

    private SameInAllFormats() {}

    static void check(ProvDocument document) {
        String json = ProvFormat.PROV_JSON.text(document);
        Set<String> statements = PlainStatements.ofJson(json);
        assertThat(statements).hasSize(document.statements().size());
        assertThat(ProvNReader.read(ProvFormat.PROV_N.text(document))).isEqualTo(statements);
        Model turtle = turtle(ProvFormat.TURTLE.text(document));
        Model expected = JsonGraph.of(json);
        assertThat(turtle.isIsomorphicWith(expected))
                .as(
                        "only in the Turtle: %s%nonly in the JSON: %s",
                        turtle.difference(expected), expected.difference(turtle))
                .isTrue();
    }

    /** Read by Jena, for which a warning is an error here. */
    static Model turtle(String text) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(text, Lang.TURTLE)
                .strict(true)
                .errorHandler(ErrorHandlerFactory.errorHandlerExceptions())
                .parse(model);
        return model;
    }
}
