package org.testimonia.integrations;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(packages = "org.testimonia", importOptions = ImportOption.DoNotIncludeTests.class)
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
    static final ArchRule nobody_sees_the_integrations = noClasses()
            .that()
            .resideOutsideOfPackages(JUNIT, MAVEN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JUNIT, MAVEN)
            .because("a build tool is no part of what an audit is");

    @ArchTest
    static final ArchRule integrations_do_not_see_each_other = noClasses()
            .that()
            .resideInAPackage(JUNIT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(MAVEN, "org.apache.maven..")
            .because("who tests need not build with Maven");
}
