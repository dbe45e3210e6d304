package io.github.ismskit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The floor plan: which room may know which, and which library lives where. */
final class ArchitectureTest {

    static final String HERE = "io.github.ismskit";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HERE);

    private static final Map<String, Set<String>> ROOMS = FloorPlan.rooms();

    @Test
    void enoughWasSeen() {
        assertThat(CLASSES.size()).isGreaterThan(250);
    }

    @Test
    void roomsKnowOnlyWhomTheyMay() {
        Set<String> trespasses = new TreeSet<>();
        for (JavaClass each : CLASSES) {
            String room = room(each);
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                String other = room(dependency.getTargetClass());
                boolean allowed = other.isEmpty()
                        || other.equals(room)
                        || FloorPlan.GROUND.contains(other)
                        || ROOMS.getOrDefault(room, Set.of()).contains(other);
                if (!allowed) {
                    trespasses.add(room + " knows " + other + ": " + dependency.getDescription());
                }
            }
        }
        assertThat(trespasses).isEmpty();
    }

    @Test
    void everyRoomIsOnThePlan() {
        Set<String> rooms = new TreeSet<>();
        CLASSES.forEach(each -> rooms.add(room(each)));
        assertThat(rooms).isEqualTo(new TreeSet<>(ROOMS.keySet()));
    }

    @Test
    void librariesStayInTheirRooms() {
        Set<String> strays = new TreeSet<>();
        for (JavaClass each : CLASSES) {
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getPackageName() + ".";
                FloorPlan.libraries().forEach((library, rooms) -> {
                    if (target.startsWith(library) && !rooms.contains(room(each))) {
                        strays.add(each.getName() + " uses " + library);
                    }
                });
            }
        }
        assertThat(strays).isEmpty();
    }

    /** Empty for what is not ours. */
    private static String room(JavaClass each) {
        String name = each.getPackageName();
        if (name.equals(HERE)) {
            return FloorPlan.HALL;
        }
        return name.startsWith(HERE + ".") ? name.substring(HERE.length() + 1).split("\\.")[0] : "";
    }
}
