package dk.naerplan.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.SeatPlan;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.solver.analysis.Difference;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
import dk.naerplan.ui.jobs.JobKind;
import dk.naerplan.ui.roster.edit.GiveSeat;
import dk.naerplan.ui.roster.edit.RecordAbsence;
import dk.naerplan.ui.roster.propose.Proposal;
import dk.naerplan.ui.roster.propose.SearchScope;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.store.Change;
import dk.naerplan.ui.store.RevisionKind;
import dk.naerplan.ui.testing.EveryState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProposalSessionTest extends AbstractSessionTest {

    @Test
    void resultOfASearchIsAProposalAndThePlanStaysUntilItIsAccepted() {
        search();
        search.last().finish(better(search.last()));

        Proposal proposal = proposed();

        assertThat(history()).containsExactly(RevisionKind.CREATED);
        assertThat(proposal.diff().differences()).hasSize(1);
        assertThat(proposal.isFirst()).isFalse();
        SystemUser.run(() -> session.accept(proposal.diff()));
        assertThat(history()).containsExactly(RevisionKind.CREATED, RevisionKind.SOLVED);
        assertThat(atTheCafe(session.desk().document())).isEqualTo("bo");
        assertThat(session.proposal()).isEmpty();
    }

    @Test
    void whoGoesBackKeepsThePlanAndIsNotAskedAgain() {
        search();
        search.last().finish(better(search.last()));
        proposed();

        SystemUser.run(session::decline);

        assertThat(history()).containsExactly(RevisionKind.CREATED);
        session = session();
        SystemUser.run(() -> session.resume());
        assertThat(session.proposal()).isEmpty();
    }

    @Test
    void partOfAProposalIsAcceptedAndTheRestIsGone() {
        search();
        Roster roster = better(search.last());
        EveryState.seatOf(roster, "Fritidsjob").setEmployee(null);
        search.last().finish(roster);
        Proposal proposal = proposed();
        assertThat(proposal.diff().differences()).hasSize(2);

        SystemUser.run(() -> session.accept(
                proposal.diff().only(difference -> difference.employees().contains("bo"))));

        assertThat(atTheCafe(session.desk().document())).isEqualTo("bo");
        assertThat(session.desk()
                        .document()
                        .roster()
                        .sessions()
                        .get("fritidsjob-1")
                        .seats())
                .isEqualTo(EveryState.document()
                        .roster()
                        .sessions()
                        .get("fritidsjob-1")
                        .seats());
        assertThat(session.proposal()).isEmpty();
    }

    @Test
    void whatIsAcceptedIsUndoneInOneStep() {
        search();
        search.last().finish(better(search.last()));
        Proposal proposal = proposed();

        SystemUser.run(() -> {
            session.accept(proposal.diff());
            session.undo();
        });

        assertThat(session.desk().document().roster().sessions())
                .isEqualTo(EveryState.document().roster().sessions());
    }

    @Test
    void whatSomebodyDecidesWhileAProposalWaitsStays() {
        search();
        search.last().finish(better(search.last()));
        proposed();

        SystemUser.run(() -> session.edit(GiveSeat.to("amina", "lektiecafe-1/1")));

        assertThat(session.proposal()).isEmpty();
        assertThat(atTheCafe(session.desk().document())).isEqualTo("amina");
    }

    @Test
    void editDuringASearchIsSavedAtOnceAndTheSearchGoesOnFromItsBestWithoutTouchingIt() {
        search();
        Roster best = better(search.last());
        search.last().progress(best, 0.5);
        await().until(() -> heard.contains("better"));

        SystemUser.run(() -> session.edit(GiveSeat.to("amina", "bydelshave-1/1")));

        assertThat(history()).containsExactly(RevisionKind.CREATED, RevisionKind.EDITED);
        await().until(() -> search.count() == before + 2);
        Roster goingOn = search.last().problem();
        assertThat(EveryState.seatOf(goingOn, "Bydelshave").isPinned()).isTrue();
        assertThat(EveryState.seatOf(goingOn, "Bydelshave").employee().id()).isEqualTo("amina");
        assertThat(session.isSearching()).isTrue();

        search.last().finish(better(search.last()));
        Proposal proposal = proposed();
        assertThat(proposal.diff().differences()).hasSize(1);
        SystemUser.run(() -> session.accept(proposal.diff()));
        DataSet accepted = session.desk().document();
        assertThat(accepted.roster().sessions().get("bydelshave-1").seats().get(1))
                .isEqualTo(new SeatPlan(Optional.of("amina"), false));
    }

    @Test
    void searchForADayHoldsEverythingElse() {
        SystemUser.run(() -> session.search(Wanted.better(LIMIT, new SearchScope.OfDay(1))));
        await().until(() -> search.count() == before + 1);

        Roster problem = search.last().problem();

        assertThat(problem.getAssignments().stream()
                        .filter(Assignment::isStaffed)
                        .filter(seat -> seat.day() != 1))
                .isNotEmpty()
                .allMatch(Assignment::isPinned);
        assertThat(problem.getAssignments().stream()
                        .filter(Assignment::isStaffed)
                        .filter(seat -> seat.day() == 1))
                .isNotEmpty()
                .anyMatch(seat -> !seat.isPinned());
    }

    @Test
    void whatIsUndecidedOutsideThePartStaysSo() {
        searchWednesday();
        search.last().progress(everywhereCentral(search.last()), 0.5);
        await().until(() -> heard.contains("better"));

        search.last().finish(everywhereCentral(search.last()));

        assertThat(proposed().diff().differences()).singleElement().satisfies(this::isAminaOnWednesday);
        SystemUser.run(() -> session.accept(session.proposal().orElseThrow().diff()));
        assertThat(session.desk().document().roster().placements().get("amina"))
                .containsOnlyKeys(Weekday.MON, Weekday.TUE, Weekday.WED);
    }

    @Test
    void searchOfAPartIsOneOfAPartForWhoeverComesBackToo() {
        searchWednesday();
        session.close();
        session = session();
        SystemUser.run(() -> session.resume());

        SystemUser.run(() -> session.edit(GiveSeat.to("amina", "bydelshave-1/1")));

        await().until(() -> search.count() == before + 2);
        Roster goingOn = search.last().problem();
        assertThat(goingOn.getAssignments().stream()
                        .filter(seat -> seat.isStaffed() && seat.day() != 2)
                        .toList())
                .isNotEmpty()
                .allMatch(Assignment::isPinned);
        search.last().finish(everywhereCentral(search.last()));
        assertThat(proposed().diff().differences()).singleElement().satisfies(this::isAminaOnWednesday);
    }

    private void searchWednesday() {
        SystemUser.run(() -> session.search(Wanted.better(LIMIT, new SearchScope.OfDay(2))));
        await().until(() -> search.count() == before + 1);
    }

    /** Whoever has no office yet gets the town hall. */
    private static Roster everywhereCentral(FakeSearch.Run run) {
        Roster roster = RosterEdit.copyOf(run.problem());
        roster.getPlacements().stream()
                .filter(placement -> placement.getOffice() == null)
                .forEach(placement -> placement.setOffice(placement.getAllowed().getFirst()));
        return roster;
    }

    private void isAminaOnWednesday(Difference difference) {
        assertThat(difference).isInstanceOfSatisfying(Difference.PlacementChanged.class, placement -> {
            assertThat(placement.employee().id()).isEqualTo("amina");
            assertThat(placement.day()).isEqualTo(2);
        });
    }

    @Test
    void stopAndGoBackLeavesNothing() {
        search();
        search.last().progress(better(search.last()), 0.5);
        await().until(() -> heard.contains("better"));

        SystemUser.run(session::cancel);

        await().until(() -> !session.isSearching());
        assertThat(session.proposal()).isEmpty();
        assertThat(history()).containsExactly(RevisionKind.CREATED);
    }

    @Test
    void searchThatFindsNothingBetterSaysSo() {
        search();

        search.last().finish(RosterEdit.copyOf(search.last().problem()));

        await().until(() -> heard.contains("nothing"));
        assertThat(session.proposal()).isEmpty();
    }

    @Test
    void whatASearchFoundWhileNobodyLookedIsProposedToWhoComesBack() {
        search();
        session.close();
        search.last().finish(better(search.last()));
        await().until(() -> as(() -> jobs.list("anne")).getFirst().state().isOver());

        session = session();
        SystemUser.run(() -> session.resume());

        assertThat(proposed().diff().differences()).hasSize(1);
        assertThat(history()).containsExactly(RevisionKind.CREATED);
    }

    @Test
    void resultIsNotSavedOverWhatSomebodyElseChangedMeanwhile() {
        search();
        DataSet theirs = EveryState.document()
                .withSettings(EveryState.document().settings().withBalance(10));
        as(() -> plans.save(plan, new Change(1, RevisionKind.EDITED, "bo", "", theirs)));

        search.last().finish(better(search.last()));
        Proposal proposal = proposed();
        SystemUser.run(() -> session.accept(proposal.diff()));

        await().until(() -> !conflicts.isEmpty());
        assertThat(history()).containsExactly(RevisionKind.CREATED, RevisionKind.EDITED);
        assertThat(session.proposal()).isPresent();
        assertThat(conflicts.getFirst().isClean()).isTrue();
        SystemUser.run(() -> session.keepOver(
                as(() -> plans.newest(plan)), conflicts.getFirst().mineOnTop().orThrow()));
        DataSet both = as(() -> plans.newest(plan)).document();
        assertThat(both.settings().balance()).isEqualTo(10);
        assertThat(both.roster().sessions().get("lektiecafe-1").seats().get(1).employee())
                .contains("bo");
    }

    @Test
    void absenceIsSavedAtOnceAndItsRepairIsAProposal() {
        var absence = new RecordAbsence("amina", List.of(TimeSpan.parse("mon-sun")), false);
        SystemUser.run(() -> {
            session.edit(absence);
            session.search(Wanted.repair(LIMIT));
        });
        await().until(() -> search.count() == before + 1);

        assertThat(history()).containsExactly(RevisionKind.CREATED, RevisionKind.EDITED);
        assertThat(as(() -> jobs.list("anne")).getFirst().kind()).isEqualTo(JobKind.REPAIR);
        Roster repaired = RosterEdit.copyOf(search.last().problem());
        EveryState.seatOf(repaired, "Familiekursus").setEmployee(null);
        search.last().finish(repaired);
        assertThat(proposed().diff().differences()).hasSize(1);
        assertThat(history()).hasSize(2);
    }
}
