package org.testimonia.io;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimMemoryTest {

    private static final int CLAIMS = 50_000;

    @TempDir
    Path temp;

    private Path file() throws Exception {
        Path file = temp.resolve("claims.ndjson");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < CLAIMS; i++) {
                out.write("{\"id\":\"C" + i + "\",\"subject\":\"s" + i / 10 + "\",\"property\":\"members\",\"value\":\""
                        + i % 1000
                        + "\",\"as_of\":\"1931-01-01\",\"scope\":\"whole\",\"source\":\"ryle-1967\",\"locator\":\"p. "
                        + i % 400
                        + "\"}\n");
            }
        }
        return file;
    }

    /** A claim with an id, a subject, a figure, a date, a scope and a citation takes about 300 bytes. */
    @Test
    void a_claim_that_is_kept_takes_less_than_half_a_kibibyte() throws Exception {
        Path file = file();
        List<Claim> kept = new ArrayList<>(CLAIMS);
        long before = usedBytes();
        ClaimReader.read(file, Configuration.builtIn(), kept::add, problem -> {});
        long perClaim = (usedBytes() - before) / CLAIMS;
        assertThat(kept).hasSize(CLAIMS);
        assertThat(perClaim).as("bytes a claim").isLessThan(512);
    }

    private static long usedBytes() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(20);
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
