package org.testimonia.cli;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

import org.apache.commons.lang3.StringUtils;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.Rule;
import org.testimonia.rule.RuleCatalogue;
import picocli.CommandLine.Option;

/**
 * Which rules there are beside those of the library. Rules in Java are run only if whoever runs the command names them: a
 * dataset may come from anyone, and Java may do anything.
 */
final class RuleOptions {

    static final String VARIABLE = "TESTIMONIA_RULES";

    private static final String SERVICE = "META-INF/services/" + Rule.class.getName();

    @Option(
            names = "--rules-from",
            paramLabel = "JAR",
            description = "Also the rules in Java of a library; may be given more than once (default: those that"
                    + " the environment variable TESTIMONIA_RULES names, as a class path).")
    private List<Path> libraries = List.of();

    RuleOptions() {}

    /** The rules of the library, and those that were asked for. */
    List<Rule> rules() throws Refusal {
        return rules(System.getenv().getOrDefault(VARIABLE, ""));
    }

    List<Rule> rules(String variable) throws Refusal {
        List<Path> all = libraries.isEmpty() ? paths(variable) : libraries;
        if (all.isEmpty()) {
            return RuleCatalogue.standard();
        }
        List<URL> places = new ArrayList<>();
        for (Path library : all) {
            requireRules(library);
            places.add(url(library));
        }
        return RuleCatalogue.installed(
                new URLClassLoader(places.toArray(URL[]::new), RuleOptions.class.getClassLoader()));
    }

    /** An auditor with these rules. */
    Auditor auditor() throws Refusal {
        return Auditor.of(rules());
    }

    private static List<Path> paths(String variable) throws Refusal {
        List<Path> paths = new ArrayList<>();
        for (String name : StringUtils.split(variable, File.pathSeparatorChar)) {
            try {
                paths.add(Path.of(name));
            } catch (InvalidPathException e) {
                throw new Refusal(VARIABLE + ": got \"" + name + "\", expected libraries as a class path has them");
            }
        }
        return paths;
    }

    private static URL url(Path library) throws Refusal {
        try {
            return library.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new Refusal("--rules-from " + library + ": cannot be named as a place of classes");
        }
    }

    /** A library without rules is the wrong library, and would be passed over in silence. */
    private static void requireRules(Path library) throws Refusal {
        if (!Files.exists(library)) {
            throw new Refusal("--rules-from " + library + ": is not there, expected a library with rules in Java");
        }
        if (!hasRules(library)) {
            throw new Refusal("--rules-from " + library + ": names no rules, expected their classes in " + SERVICE);
        }
    }

    private static boolean hasRules(Path library) throws Refusal {
        if (Files.isDirectory(library)) {
            return Files.exists(library.resolve(SERVICE));
        }
        try (ZipFile jar = new ZipFile(library.toFile())) {
            return jar.getEntry(SERVICE) != null;
        } catch (IOException e) {
            throw new Refusal("--rules-from " + library + ": is no library (" + e.getMessage() + ")");
        }
    }
}
