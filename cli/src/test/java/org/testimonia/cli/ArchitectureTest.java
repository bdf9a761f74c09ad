package org.testimonia.cli;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "org.testimonia", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] CORE = {
        "org.testimonia.date..",
        "org.testimonia.figure..",
        "org.testimonia.claim..",
        "org.testimonia.source..",
        "org.testimonia.dataset..",
        "org.testimonia.organization..",
        "org.testimonia.io.."
    };
    private static final String[] PROVENANCE = {
        "org.testimonia.lineage..", "org.testimonia.history..", "org.testimonia.seal..", "org.testimonia.prov.."
    };
    private static final String[] VALIDATION = {
        "org.testimonia.audit..",
        "org.testimonia.rule..",
        "org.testimonia.reasoning..",
        "org.testimonia.expression..",
        "org.testimonia.constraint..",
        "org.testimonia.report.."
    };

    private static final DescribedPredicate<JavaClass> FLOATING_POINT = DescribedPredicate.describe(
            "floating point",
            type -> type.isEquivalentTo(double.class)
                    || type.isEquivalentTo(float.class)
                    || type.isEquivalentTo(Double.class)
                    || type.isEquivalentTo(Float.class));

    @ArchTest
    static final ArchRule the_modules_are_one_chain = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("core")
            .definedBy(CORE)
            .layer("provenance")
            .definedBy(PROVENANCE)
            .layer("validation")
            .definedBy(VALIDATION)
            .layer("cli")
            .definedBy("org.testimonia.cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("validation")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("provenance")
            .mayOnlyBeAccessedByLayers("validation", "cli")
            .because("what a claim is does not depend on who audits or prints it, so each module can be used alone");

    @ArchTest
    static final ArchRule nobody_sees_the_integrations = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.testimonia.junit..", "org.testimonia.maven..")
            .because("a tool that runs audits is no part of what an audit is");

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching("org.testimonia.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package that needs another cannot be needed by it and still be read first");

    @ArchTest
    static final ArchRule only_io_knows_file_formats = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .and()
            .resideOutsideOfPackage("org.testimonia.io..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "de.siegmar..")
            .because("values must be usable without a parser on the class path");

    @ArchTest
    static final ArchRule only_history_knows_git = noClasses()
            .that()
            .resideOutsideOfPackage("org.testimonia.history..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.jgit..")
            .because("JGit is an optional dependency, which only who asks for history should need");

    @ArchTest
    static final ArchRule only_expressions_know_their_language = noClasses()
            .that()
            .resideOutsideOfPackage("org.testimonia.expression..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.cel..", "com.google..")
            .because("CEL is an optional dependency, which only whose datasets have rules of their own should need");

    @ArchTest
    static final ArchRule expressions_do_not_know_findings = noClasses()
            .that()
            .resideInAPackage("org.testimonia.expression..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.testimonia.audit..", "org.testimonia.rule..", "org.testimonia.report..")
            .because("what an expression says of claims is one thing, what a rule makes of it another");

    @ArchTest
    static final ArchRule reasoning_does_not_know_findings = noClasses()
            .that()
            .resideInAPackage("org.testimonia.reasoning..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.testimonia.audit..", "org.testimonia.rule..", "org.testimonia.report..")
            .because("what follows from claims is one thing, how it is reported another");

    @ArchTest
    static final ArchRule rules_do_not_render = noClasses()
            .that()
            .resideInAnyPackage("org.testimonia.audit..", "org.testimonia.rule..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.testimonia.report..")
            .because("a finding is made once and printed in many forms");

    @ArchTest
    static final ArchRule only_the_page_knows_templates = noClasses()
            .that()
            .resideOutsideOfPackage("org.testimonia.page..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("gg.jte..")
            .because("no other report, and no other command, should load a template");

    @ArchTest
    static final ArchRule drawings_know_no_findings = noClasses()
            .that()
            .resideInAPackage("org.testimonia.drawing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.testimonia.audit..", "org.testimonia.page..", "org.testimonia.report..")
            .because("a bar or a mark is drawn from days and numbers, whatever they are claimed of");

    @ArchTest
    static final ArchRule names_say_something = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Misc|Common)")
            .because("such names hide what a class does");

    @ArchTest
    static final ArchRule dates_are_not_of_java_util = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.SimpleDateFormat")
            .because("they are moments of a computer's clock, not days of history");

    @ArchTest
    static final ArchRule fields_are_exact = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(CORE)
            .should()
            .notHaveRawType(FLOATING_POINT)
            .because("bounds are exact; a rounded bound makes a false alarm");

    @ArchTest
    static final ArchRule methods_are_exact = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("org.testimonia.figure..", "org.testimonia.date..", "org.testimonia.reasoning..")
            .should()
            .notHaveRawReturnType(FLOATING_POINT)
            .because("bounds are exact; a rounded bound makes a false alarm");

    @ArchTest
    static final ArchRule fields_do_not_change = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("org.testimonia.date..", "org.testimonia.claim..", "org.testimonia.source..")
            .and()
            .areDeclaredInClassesThat()
            .haveModifier(JavaModifier.PUBLIC)
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameNotEndingWith("Builder")
            .should()
            .beFinal()
            .because("values are shared between threads and between datasets");

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith(NullMarked.class)
            .because("a reference that may be null says so");
}
