package org.testimonia.prov;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.json.JsonMapper;

/** Holds PROV-JSON against a schema that was written here from the submission's text; the submission's own is not at hand. */
final class ProvJsonSchema {

    private ProvJsonSchema() {}

    static List<String> errors(String content) throws IOException {
        JsonMapper json = JsonMapper.shared();
        try (InputStream in = ProvJsonSchema.class.getResourceAsStream("prov-json.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(json.readTree(in))
                    .validate(json.readTree(content))
                    .stream()
                    .map(Error::toString)
                    .toList();
        }
    }
}
