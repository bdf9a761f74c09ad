package org.testimonia.seal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.json.JsonMapper;

/** Holds seals and proofs against their JSON Schemas. */
final class SealSchemas {

    private SealSchemas() {}

    static List<String> errors(String schema, String content) throws IOException {
        JsonMapper json = JsonMapper.shared();
        try (InputStream in =
                SealSchemas.class.getResourceAsStream("/org/testimonia/schema/" + schema + ".schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(json.readTree(in))
                    .validate(json.readTree(content))
                    .stream()
                    .map(Error::toString)
                    .toList();
        }
    }
}
