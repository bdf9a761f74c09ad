package org.testimonia.io;

/** Files without a fault, one for each name. */
final class SoundFiles {

    private SoundFiles() {}

    static String of(String name) {
        return switch (name) {
            case "claims.csv" -> """
                    id,subject,property,value,as_of,scope,source,locator,quote
                    C1,mopr,members,"8,305,454",1931-01-01,whole,stassova-1931,p. 12,"so ""many"",
                    over two lines"
                    C2,mopr,established,1922,,,ryle-1967,,
                    C3,mopr,name,International Red Aid,,,ryle-1967,p. 1,
                    """;
            case "claims.json" -> """
                    [
                      {"id": "C1", "subject": "mopr", "property": "members", "value": 8305454, "as_of": "1931-01-01"},
                      {"id": "C2", "subject": "mopr", "property": "name", "value": "a \\"name\\"", "derived_from": ["C1"]},
                      {"id": "C3", "subject": "mopr", "property": "established", "value": "1922", "unit": null}
                    ]
                    """;
            case "claims.ndjson" -> """
                    {"id": "C1", "subject": "mopr", "property": "members", "value": 8305454, "as_of": "1931-01-01"}
                    {"id": "C2", "subject": "mopr", "property": "name", "value": "a \\"name\\"", "derived_from": ["C1"]}
                    {"id": "C3", "subject": "mopr", "property": "established", "value": "1922", "unit": null}
                    """;
            case "claims.yaml" -> """
                    # what the sources say
                    - id: C1
                      subject: mopr
                      property: members
                      value: 8,305,454
                      as_of: 1931-01-01
                    - {id: C2, subject: mopr, property: name, value: "a \\"name\\""}
                    - id: C3
                      subject: mopr
                      property: established
                      value: 1922
                      note: |
                        over two
                        lines
                    """;
            case "subjects.csv" -> """
                    id,type,name,part_of,comments
                    mopr,organization,International Red Aid,,
                    ussr,affiliate,"USSR, the",mopr,large
                    """;
            case "subjects.yaml" -> """
                    - id: mopr
                      type: organization
                    - {id: ussr, part_of: mopr}
                    """;
            case "sources.json" -> """
                    [
                      {"id": "ryle-1967", "type": "thesis", "title": "International Red Aid",
                       "author": [{"family": "Ryle", "given": "James Martin"}], "issued": {"date-parts": [[1967]]},
                       "custom": {"covers": "1922/1928"}},
                      {"id": "stassova-1931", "type": "report", "issued": {"raw": "1931"},
                       "custom": {"derived_from": ["ryle-1967"], "issued_by": "mopr"}}
                    ]
                    """;
            case "sources.bib" -> """
                    @string{hup = "Hoover Institution Press"}
                    @book{lazitch-1986,
                      author = {Lazitch, Branko and Drachkovitch, Milorad M.},
                      title = {Biographical Dictionary of the {Comintern}},
                      publisher = hup,
                      year = 1986
                    }
                    @phdthesis{ryle-1967, author = {James Martin Ryle}, year = {1967}, covers = {1922/1928}}
                    """;
            case "testimonia.yaml" -> """
                    fail-on: warning
                    properties:
                      members: {max-change-per-year: 30%, range: 0..}
                      delegates: {partition: [cp, yci, non-party], scoped: true}
                      born: {value: date, single: true, time: start, range: 1800/1950}
                    order:
                      - born <= established
                    rules:
                      figure/sum: {severity: note}
                      source/outside-coverage: off
                    own-rules:
                      - id: house/early
                        for: subject
                        when: claims.size() > 3
                        about: claims
                        severity: error
                        verdict: tension
                        message: "{subject.name}"
                        summary: many
                        explain: Too many.
                        examples:
                          flagged:
                            - {property: born, value: 1850}
                            - [{property: born, value: 1850}, {subject: b, property: name, value: x}]
                          not-flagged:
                            - claims: {property: born, value: 1850}
                              subjects: [{id: b, type: person}]
                              sources: [{id: s, type: book}]
                    """;
            case "datapackage.json" -> """
                    {
                      "name": "sound",
                      "resources": [
                        {"name": "nothing", "path": "other.csv"}
                      ]
                    }
                    """;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
