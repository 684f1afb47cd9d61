package dk.naerplan.solver.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.ResidentGroup;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.SampleWeek;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolverSettings;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ContrastTest {

    private final AnalysisTexts danish = AnalysisTexts.in(Locale.of("da"));
    private final AnalysisTexts english = AnalysisTexts.in(Locale.ENGLISH);
    private final RosterFixture week = new RosterFixture();
    private final Area nord = week.area("nord", area -> area.away(12));
    private final Venue.Site club = week.site("club", nord);
    private final ResidentGroup youth = week.group("youth", nord, 3);
    private final Employee bo = week.employee("bo", e -> e.knows(youth, 80));
    private final Employee carl = week.employee("carl", e -> e.knows(youth, 80));
    private final Employee amina = week.employee("amina", e -> e.knows(youth, 20));
    private final Session visit = visit("visit", "Tue 8:30-10:00");
    private final Assignment seat = week.seat(visit, bo);

    private Session visit(String id, String when) {
        return week.session(
                week.activity(id, a -> a.group(youth)), s -> s.during(when).at(club));
    }

    private Contrast giving(Employee taker) {
        return SeatInquiry.about(week.roster(), seat)
                .rival(taker.id())
                .orElseThrow()
                .contrast();
    }

    private List<String> worse(Contrast contrast) {
        return contrast.worse().stream().map(danish::sentence).toList();
    }

    @Test
    void thirdFaceAndTheWayAreToldAsWhatTheSeatWouldCost() {
        week.seat(visit("other", "Wed 8:30-10:00"), bo);
        week.seat(visit("third", "Thu 8:30-10:00"), carl);
        var hall = week.centralOffice("hall", 0);
        week.placements(amina, hall);

        Contrast contrast = giving(amina);

        assertThat(contrast.isBetter()).isFalse();
        assertThat(worse(contrast))
                .contains(
                        "Youth får et tredje ansigt i ugen",
                        "Amina er 24 min. mere undervejs tirsdag",
                        "Youth kender Bo 80 %, men Amina kun 20 %");
    }

    @Test
    void whatGetsBetterIsToldBesideWhatGetsWorse() {
        seat.setEmployee(amina);

        Contrast contrast = giving(bo);

        assertThat(contrast.isBetter()).isTrue();
        assertThat(contrast.worse()).extracting(Consequence::rule).containsExactly(RosterRule.FAIRNESS);
        assertThat(contrast.better().stream().map(english::sentence))
                .contains("Youth know Bo 80 %, and Amina only 20 %");
    }

    @Test
    void brokenRuleComesFirstAndSaysWhatIsInTheWay() {
        Session busy = week.session(week.activity("busy"), s -> s.during("Tue 9:00-10:00"));
        week.seat(busy, amina);

        Contrast contrast = giving(amina);

        assertThat(contrast.broken()).hasSize(1);
        Consequence first = contrast.consequences().getFirst();
        assertThat(first.rule()).isEqualTo(RosterRule.OVERLAP);
        assertThat(first.concerns().employees()).contains("amina");
        assertThat(danish.sentence(first)).startsWith("Amina mangler 1 t ").doesNotContain(";");
    }

    @Test
    void exchangeTellsWhatItWouldDoIfBothSwapped() {
        Session busy = week.session(week.activity("busy"), s -> s.during("Tue 9:00-10:00"));
        Assignment other = week.seat(busy, amina);

        assertThat(SeatInquiry.exchange(week.roster(), seat, amina)
                        .orElseThrow()
                        .broken())
                .isEmpty();
        assertThat(SeatInquiry.exchange(week.roster(), seat, carl)).isEmpty();
        other.setEmployee(null);
        assertThat(SeatInquiry.exchange(week.roster(), seat, amina)).isEmpty();
    }

    @Test
    void everybodyIsEitherARivalOrUnable() {
        var far = week.area("syd");
        Employee dan = week.employee("dan", e -> e.grant(week.grant("only", far)));

        SeatInquiry inquiry = SeatInquiry.about(week.roster(), seat);

        assertThat(inquiry.rivals()).extracting(SeatInquiry.Rival::employee).containsExactly(carl, amina);
        assertThat(inquiry.unable()).extracting(Ineligible::employee).containsExactly(dan);
        assertThat(inquiry.runnerUp().orElseThrow().employee()).isEqualTo(carl);
    }

    @Test
    void contrastOfTwoRostersAddsUpToTheDifferenceOfTheirScores() {
        Roster before = solved(200);
        Roster after = solved(4_000);

        Contrast contrast = Contrast.between(before, after);

        assertThat(contrast.difference())
                .isEqualTo(RosterAuditor.audit(after)
                        .score()
                        .subtract(RosterAuditor.audit(before).score()));
        assertThat(sum(contrast)).isEqualTo(contrast.difference());
        assertThat(contrast.consequences()).allSatisfy(consequence -> {
            assertThat(danish.sentence(consequence)).isNotBlank().doesNotContain("{");
            assertThat(english.sentence(consequence)).isNotBlank().doesNotContain("{");
        });
    }

    @Test
    void changesTriedTogetherDoWhatTheChangedRosterDoes() {
        Roster before = solved(200);
        RosterDiff diff = RosterDiff.between(before, solved(4_000));
        RosterDiff part = diff.only(difference -> difference.employees().size() < 2);

        Contrast tried;
        try (var trial = new WhatIf(before)) {
            tried = Contrast.of(trial.all(part.differences()));
            assertThat(trial.all(List.of()).difference()).isEqualTo(HardMediumSoftLongScore.ZERO);
        }
        Contrast made = Contrast.between(before, part.onto(before));

        assertThat(part.differences())
                .isNotEmpty()
                .hasSizeLessThan(diff.differences().size());
        assertThat(tried.difference()).isEqualTo(made.difference());
        assertThat(tried.consequences().stream().map(danish::sentence))
                .containsExactlyInAnyOrderElementsOf(
                        made.consequences().stream().map(danish::sentence).toList());
        assertThat(RosterDiff.between(before, part.onto(before)).differences()).hasSameSizeAs(part.differences());
    }

    private static Roster solved(int moves) {
        return new RosterSolver()
                .solve(SampleWeek.of(6, 30), SolverSettings.ofMoves(moves))
                .roster();
    }

    private static HardMediumSoftLongScore sum(Contrast contrast) {
        return contrast.consequences().stream()
                .map(consequence -> consequence.rule().level().score(-consequence.cost()))
                .reduce(HardMediumSoftLongScore.ZERO, HardMediumSoftLongScore::add);
    }
}
