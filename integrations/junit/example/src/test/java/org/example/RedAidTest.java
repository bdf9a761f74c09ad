package org.example;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.testimonia.junit.DatasetTests;

class RedAidTest {

    @TestFactory
    Stream<DynamicNode> data() {
        return DatasetTests.of(Path.of("data")).stream();
    }
}
