package dev.lastseen.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/// The layers of all modules and the rules that hold everywhere.
@AnalyzeClasses(packages = "dev.lastseen", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule modelKnowsNoFileFormatAndNoScreen = noClasses()
            .that().resideInAPackage("..lastseen.model..")
            .should().dependOnClassesThat().resideInAnyPackage("..lastseen.importers..", "..lastseen.app..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule importersKnowNoScreen = noClasses()
            .that().resideInAPackage("..lastseen.importers..")
            .should().dependOnClassesThat().resideInAPackage("..lastseen.app..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("dev.lastseen.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule javaFxStaysInTheWorkbench = noClasses()
            .that().resideOutsideOfPackage("..lastseen.app.ui..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..");

    @ArchTest
    static final ArchRule commandsAndReportsNeverSeeTheWorkbench = noClasses()
            .that().resideInAnyPackage("..lastseen.app.cli..", "..lastseen.app.report..")
            .should().dependOnClassesThat().resideInAPackage("..lastseen.app.ui..");

    @ArchTest
    static final ArchRule sqlStaysInTheStore = noClasses()
            .that().resideOutsideOfPackage("..lastseen.model.store..")
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..");

    @ArchTest
    static final ArchRule onlyCommandsWriteToStandardStreams = noClasses()
            .that().resideOutsideOfPackage("..lastseen.app.cli..")
            .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule onlyBackgroundQueuesWorkForTheScreen = noClasses()
            .that().doNotHaveSimpleName("Background")
            .should().callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable");

    @ArchTest
    static final ArchRule staticStateNeverChanges = fields()
            .that().areStatic()
            .should().beFinal()
            .allowEmptyShould(true);

    /// A record's component is what its accessor returns, so records may hold one.
    @ArchTest
    static final ArchRule optionalIsNeverStored = fields()
            .that().areDeclaredInClassesThat().areNotRecords()
            .should().notHaveRawType(Optional.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule optionalIsNeverPassed = methods()
            .should(new ArchCondition<>("take no Optional") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    if (method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Optional.class))) {
                        events.add(SimpleConditionEvent.violated(method, method.getDescription()));
                    }
                }
            });

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(new ArchCondition<>("stand in a package marked @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                        events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " has no @NullMarked"));
                    }
                }
            });
}
