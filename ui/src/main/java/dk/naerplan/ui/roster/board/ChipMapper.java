package dk.naerplan.ui.roster.board;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.ui.shell.Texts;
import java.util.Optional;

/** Draws up where an employee sits on a day. */
final class ChipMapper {

    private final Texts texts;

    ChipMapper(Texts texts) {
        this.texts = texts;
    }

    Optional<Chip> chip(Placement placement) {
        return Optional.ofNullable(placement.getOffice()).map(office -> chip(placement, office));
    }

    private Chip chip(Placement placement, Office office) {
        Optional<Office> usual = placement.getEmployee().placing().usual().filter(other -> !other.equals(office));
        String kind = office.isLocal() ? "local" : "central";
        String label = texts.of("board.placed." + kind, office.name())
                + usual.map(other -> texts.of("board.elsewhere." + kind, other.name()))
                        .orElse("")
                + (placement.isPinned() ? texts.of("board.locked") : "");
        return new Chip(
                office.area().map(Area::shortName).orElseGet(() -> ShortName.of(office.name())),
                kind + (usual.isPresent() ? " elsewhere" : "") + (placement.isPinned() ? " locked" : ""),
                label);
    }
}
