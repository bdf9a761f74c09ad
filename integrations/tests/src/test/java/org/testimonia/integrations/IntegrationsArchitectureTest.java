package org.testimonia.integrations;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(
        packages = {"org.testimonia.junit", "org.testimonia.maven"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class IntegrationsArchitectureTest {

    private static final String JUNIT = "org.testimonia.junit..";
    private static final String MAVEN = "org.testimonia.maven..";

    @ArchTest
    static final ArchRule integrations_do_not_see_the_command = noClasses()
            .that()
            .resideInAnyPackage(JUNIT, MAVEN)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.testimonia.cli..")
            .because("the command is for people; what a build needs of it belongs to validation");

    @ArchTest
    static final ArchRule integrations_do_not_see_each_other = noClasses()
            .that()
            .resideInAPackage(JUNIT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(MAVEN, "org.apache.maven..")
            .because("who tests need not build with Maven");

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith(NullMarked.class)
            .because("a reference that may be null says so");
}
