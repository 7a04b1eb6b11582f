package dev.lastseen.app.report.section;

import java.util.List;
import java.util.Optional;

/// All sections, in the order in which those stand that a template does not name. To add one, add its line here.
final class Sections {
    private static final List<Section> ALL = List.of(
            new SummarySection(),
            new QuestionSection(),
            new ExhibitSection(),
            new RouteSection(),
            new SourceSection(),
            new LedgerSection(),
            new LostSection(),
            new JourneySection(),
            new ContrastSection(),
            new FindingSection(),
            new CauseSection(),
            new UnknownSection(),
            new DeclaredSection(),
            new RepeatSection(),
            new RecordSection(),
            new AuditSection());

    private Sections() {}

    static List<Section> all() {
        return ALL;
    }

    static Optional<Section> of(String id) {
        return ALL.stream().filter(section -> section.id().equals(id)).findFirst();
    }
}
