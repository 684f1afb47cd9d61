package dk.naerplan.ui.api.published;

import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.ui.store.WeekCalendar;
import dk.naerplan.ui.store.published.PublishedPlacement;
import dk.naerplan.ui.store.published.PublishedPlan;
import dk.naerplan.ui.store.published.PublishedSeat;
import dk.naerplan.ui.store.published.PublishedView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Published weeks as callers see them. Each member is listed here: what the plan has besides stays hidden. */
final class PublishedViews {

    private PublishedViews() {}

    record WeekItem(UUID id, String name, String week) {

        static WeekItem of(PublishedPlan plan) {
            return new WeekItem(plan.id().value(), plan.name(), plan.week().toString());
        }
    }

    /** @param self the caller's own id among the employees; absent when the plan does not know them */
    record WeekView(String week, Optional<String> self, List<SeatView> seats, List<PlacementView> placements) {

        static WeekView of(PublishedView view) {
            var calendar = new WeekCalendar(view.week());
            return new WeekView(
                    view.week().toString(),
                    view.self().map(EmployeeData::id),
                    view.seats().stream()
                            .map(seat -> SeatView.of(seat, calendar))
                            .toList(),
                    view.placements().stream()
                            .map(placement -> PlacementView.of(placement, calendar))
                            .toList());
        }
    }

    /** @param area the housing area; absent for internal work */
    record SeatView(
            String employee,
            String name,
            String activity,
            Optional<String> area,
            OffsetDateTime start,
            OffsetDateTime end) {

        static SeatView of(PublishedSeat seat, WeekCalendar calendar) {
            return new SeatView(
                    seat.employeeId(),
                    seat.employeeName(),
                    seat.activity(),
                    seat.area(),
                    calendar.at(seat.start()).toOffsetDateTime(),
                    calendar.at(seat.end()).toOffsetDateTime());
        }
    }

    record PlacementView(String employee, String name, LocalDate date, String office) {

        static PlacementView of(PublishedPlacement placement, WeekCalendar calendar) {
            return new PlacementView(
                    placement.employeeId(),
                    placement.employeeName(),
                    calendar.week().monday().plusDays(placement.day()),
                    placement.office());
        }
    }
}
