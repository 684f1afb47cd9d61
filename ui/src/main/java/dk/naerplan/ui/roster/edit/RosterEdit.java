package dk.naerplan.ui.roster.edit;

import dk.naerplan.datasets.format.DataSet;

/**
 * One thing that somebody decides in a plan. Nothing is forbidden that can be written down; what it breaks, the rules say.
 * Ids of seats, sessions and employees are those of the document.
 */
public sealed interface RosterEdit
        permits GiveSeat,
                MoveSession,
                AddSession,
                ChangeSession,
                CancelSession,
                PlaceEmployee,
                LockSeat,
                LockSession,
                LockDay,
                LockEmployee,
                LockPlacement,
                RecordAbsence,
                WithdrawAbsence,
                TakeWishes,
                Together {

    /**
     * The document with the edit; an equal one when the edit changes nothing.
     *
     * @throws IllegalArgumentException when the edit names something that the document does not have
     */
    DataSet in(DataSet before);
}
