package dk.naerplan.ui.roster;

import com.vaadin.flow.component.UI;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.ReadResult;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.history.ChangeTexts;
import dk.naerplan.ui.publishing.AnnouncementMails;
import dk.naerplan.ui.roster.change.ConflictDialog;
import dk.naerplan.ui.roster.change.HistoryDialog;
import dk.naerplan.ui.roster.change.PublishDialog;
import dk.naerplan.ui.security.account.Accounts;
import dk.naerplan.ui.shell.MomentTexts;
import dk.naerplan.ui.shell.Notices;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.NoticePeriod;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.Published;
import dk.naerplan.ui.store.Publishing;
import dk.naerplan.ui.store.PublishingReview;
import dk.naerplan.ui.store.Revision;
import dk.naerplan.ui.store.RevisionKind;
import dk.naerplan.ui.store.ShortNotice;
import dk.naerplan.ui.store.Violation;
import dk.naerplan.ui.store.change.EditConflict;
import java.util.List;
import java.util.function.IntConsumer;

/** Opens what is asked and told around a plan: its history, its publishing, and what somebody else did to it. */
final class PlanDialogs {

    private final UI ui;
    private final RosterSession session;
    private final Plans plans;
    private final Publishing publishing;
    private final AnnouncementMails mails;
    private final Accounts people;

    PlanDialogs(
            UI ui,
            RosterSession session,
            Plans plans,
            Publishing publishing,
            AnnouncementMails mails,
            Accounts people) {
        this.ui = ui;
        this.session = session;
        this.plans = plans;
        this.publishing = publishing;
        this.mails = mails;
        this.people = people;
    }

    void openHistory(boolean mayRestore, IntConsumer onBoard, Texts texts) {
        new HistoryDialog(
                        plans.history(plan()),
                        texts,
                        people::displayName,
                        number -> new ChangeTexts(
                                        texts,
                                        plans.revision(plan(), number).document(),
                                        session.desk().document())
                                .all(),
                        onBoard,
                        session::restore,
                        mayRestore)
                .open();
    }

    /** Whom the roster concerns sooner than the notice period allows, compared with what is published. */
    List<ShortNotice> shortNotice(Roster roster) {
        return publishing.shortNotice(plan(), roster);
    }

    NoticePeriod notice() {
        return publishing.notice();
    }

    void openPublishing(Texts texts) {
        PublishingReview review = publishing.review(plan());
        new PublishDialog(review, mails.reached(review.changes()), texts, accepted -> publish(accepted, texts)).open();
    }

    private void publish(List<Violation> accepted, Texts texts) {
        PlanDesk desk = session.desk();
        switch (publishing.publish(plan(), desk.shown().number(), desk.author(), accepted)) {
            case Published.Done done -> {
                session.take(done.revision());
                Notices.tell(ui, texts.of("publish.done"));
            }
            case Published.Refused refused -> openPublishing(texts);
            case Published.Conflict conflict -> tellWhoWasFirst(conflict.newest(), texts);
            case Published.Over over -> Notices.warn(ui, texts.of("publish.over"));
        }
    }

    /** Whoever wanted to publish what somebody else has published is done; what is another is to be seen before it is published. */
    private void tellWhoWasFirst(Revision theirs, Texts texts) {
        DataSet seen = session.desk().document();
        boolean published = theirs.info().kind() == RevisionKind.PUBLISHED;
        if (published && theirs.number() == session.desk().shown().number() + 1) {
            session.take(theirs);
            Notices.tell(ui, texts.of("publish.doneBy", author(theirs)));
        } else {
            openConflict(
                    EditConflict.of(seen, seen, theirs.document()),
                    theirs,
                    published ? "publish.otherPublished" : "publish.otherSaved",
                    texts);
        }
    }

    private List<String> changes(Revision theirs, Texts texts) {
        return new ChangeTexts(texts, session.desk().document(), theirs.document()).all();
    }

    private String author(Revision theirs) {
        return people.displayName(theirs.info().author());
    }

    void openConflict(EditConflict conflict, Revision theirs, Texts texts) {
        openConflict(conflict, theirs, "conflict.who", texts);
    }

    /** @param told key of the sentence that says who did what, and when */
    private void openConflict(EditConflict conflict, Revision theirs, String told, Texts texts) {
        String who = texts.of(
                told,
                author(theirs),
                new MomentTexts(texts).moment(theirs.info().at()));
        new ConflictDialog(conflict, who, changes(theirs, texts), texts, new ConflictDialog.Choices() {

                    @Override
                    public void takeTheirs() {
                        session.take(theirs);
                    }

                    @Override
                    public void keepMineOnTop() {
                        ReadResult merged = conflict.mineOnTop();
                        merged.document()
                                .ifPresentOrElse(
                                        document -> session.keepOver(theirs, document),
                                        () -> Notices.warn(ui, texts.of("conflict.impossible")));
                    }

                    @Override
                    public void copyMine() {
                        copy(conflict, theirs, texts);
                    }
                })
                .open();
    }

    private void copy(EditConflict conflict, Revision theirs, Texts texts) {
        DataSet mine = conflict.mineOnTop().document().orElse(session.desk().document());
        String name = plans.find(plan()).orElseThrow().name();
        Revision copy = session.desk().copy(texts.of("conflict.copyName", name), mine);
        session.take(theirs);
        ui.navigate("plan/" + copy.plan());
    }

    private PlanId plan() {
        return session.desk().shown().plan();
    }
}
