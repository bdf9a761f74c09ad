package org.testimonia.integrations;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

import org.testimonia.audit.Auditor;
import org.testimonia.claim.Claim;
import org.testimonia.junit.DatasetTests;
import org.testimonia.lineage.Lineage;
import org.testimonia.maven.CheckMojo;

/**
 * A local repository of Maven, of its own, with the modules as this build has made them.
 *
 * <p>What others have made is taken from the repository of this build, as if from a server, so that an example is built
 * without a network where this build is.
 */
final class LaidRepository {

    private static final Path ROOT = Path.of("../..");
    private static final Path FOLDER = Path.of("target/repository").toAbsolutePath();
    private static final Path SETTINGS = Path.of("target/settings.xml").toAbsolutePath();
    private static final String VERSION = System.getProperty("testimonia.version", "");

    private LaidRepository() {}

    /** Each module by its folder, with the jar that it was packaged in, or the folder of its classes before that. */
    private static Map<String, Path> modules() {
        Map<String, Class<?>> samples = new LinkedHashMap<>();
        samples.put("core", Claim.class);
        samples.put("provenance", Lineage.class);
        samples.put("validation", Auditor.class);
        samples.put("integrations/junit", DatasetTests.class);
        samples.put("integrations/maven-plugin", CheckMojo.class);
        Map<String, Path> modules = new LinkedHashMap<>();
        samples.forEach((module, sample) -> modules.put(module, origin(sample)));
        return modules;
    }

    private static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the modules are jars, as in {@code mvn verify}, and not folders, as in {@code mvn test}. */
    static boolean isPossible() {
        return modules().values().stream().allMatch(Files::isRegularFile);
    }

    static Path folder() {
        return FOLDER;
    }

    static Path settings() {
        return SETTINGS;
    }

    /** Lays the modules in, in place of those of an earlier build. */
    static void lay() throws IOException {
        lay("testimonia-parent", ROOT.resolve("pom.xml"), "pom");
        for (Map.Entry<String, Path> module : modules().entrySet()) {
            String name = "testimonia-" + Path.of(module.getKey()).getFileName();
            lay(name, ROOT.resolve(module.getKey()).resolve("pom.xml"), "pom");
            lay(name, module.getValue(), "jar");
        }
        Files.writeString(SETTINGS, settingsText());
    }

    private static void lay(String artifact, Path file, String extension) throws IOException {
        Path folder = Files.createDirectories(
                FOLDER.resolve("org/testimonia").resolve(artifact).resolve(VERSION));
        Files.copy(
                file, folder.resolve(artifact + "-" + VERSION + "." + extension), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String settingsText() {
        String place = "<id>of-this-build</id><url>"
                + Path.of(System.getProperty("testimonia.repository", "")).toUri()
                + "</url><releases><checksumPolicy>ignore</checksumPolicy></releases>"
                + "<snapshots><enabled>false</enabled></snapshots>";
        return "<settings><profiles><profile><id>examples</id><repositories><repository>" + place
                + "</repository></repositories><pluginRepositories><pluginRepository>" + place
                + "</pluginRepository></pluginRepositories></profile></profiles>"
                + "<activeProfiles><activeProfile>examples</activeProfile></activeProfiles></settings>\n";
    }
}
