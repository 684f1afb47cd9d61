package dk.naerplan.datasets.generator.plant;

import dk.naerplan.datasets.format.ResidentGroupData;
import dk.naerplan.datasets.generator.invent.Dice;
import dk.naerplan.datasets.generator.place.Cluster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Proposes activities for those who have the most time left. */
final class Drafts {

    private static final int KINDS_TRIED = 4;
    private static final int MOST_IN_TEAM_MEETING = 6;

    private final Dice dice;
    private final List<Diary> diaries;
    private final Pace pace;
    private final int pairs;

    /** @param pairs share of the activities that two must attend together, in percent */
    Drafts(Dice dice, List<Diary> diaries, Pace pace, int pairs) {
        this.dice = dice;
        this.diaries = diaries;
        this.pace = pace;
        this.pairs = pairs;
    }

    /** A network meeting for each cluster, and team meetings of up to six. */
    List<Draft> meetings() {
        Map<Cluster, List<Diary>> teams = new LinkedHashMap<>();
        diaries.forEach(diary -> teams.computeIfAbsent(diary.member().cluster(), cluster -> new ArrayList<>())
                .add(diary));
        var meetings = new ArrayList<Draft>();
        teams.forEach((cluster, team) -> {
            meetings.add(meeting(
                    WorkCatalogue.NETWORK_MEETING, cluster, team.subList(0, Math.min(team.size(), pace.crew()))));
            for (int i = 0; i + 1 < team.size(); i += MOST_IN_TEAM_MEETING) {
                int end = Math.min(team.size(), i + MOST_IN_TEAM_MEETING);
                meetings.add(meeting(WorkCatalogue.TEAM_MEETING, cluster, team.subList(i, end)));
            }
        });
        return meetings;
    }

    private static Draft meeting(Work work, Cluster cluster, List<Diary> crew) {
        return new Draft(
                work, cluster, Optional.empty(), Optional.empty(), List.copyOf(crew), 1, work.minutes(), false);
    }

    /** The ones with the most time left come first, roughly. */
    List<Diary> leads() {
        return byFreedom(diaries);
    }

    /** Some kinds of work that the employee can lead. */
    Stream<Draft> ledBy(Diary lead, Ease ease) {
        List<Work> known = WorkCatalogue.EVERYDAY.stream()
                .filter(work -> lead.member()
                        .data()
                        .competencies()
                        .containsKey(work.skill().id()))
                .toList();
        return dice.shuffled(known).stream().limit(KINDS_TRIED).map(work -> draft(work, lead, ease));
    }

    private Draft draft(Work work, Diary lead, Ease ease) {
        Cluster cluster = lead.member().cluster();
        Optional<String> area = work.isInternal()
                ? Optional.empty()
                : Optional.of(dice.pick(lead.member().reach()));
        boolean isPair = !work.isInternal() && dice.chance(pairs);
        List<Diary> crew = crew(lead, area, work.isInternal() ? 1 : size(isPair, ease));
        return new Draft(
                work,
                cluster,
                area,
                area.flatMap(id -> groupOf(work, cluster, id)),
                crew,
                Math.min(pace.sessionsLeft(), dice.between(1, work.mostPerWeek())),
                Math.min(
                        Math.min(pace.duration(work), ease.longest()),
                        work.time().minutes()),
                isPair && crew.size() > 1);
    }

    private int size(boolean isPair, Ease ease) {
        int wished = Math.min(pace.crew(), ease.mostSeats());
        return isPair ? Math.max(2, wished) : wished;
    }

    private static Optional<ResidentGroupData> groupOf(Work work, Cluster cluster, String area) {
        return cluster.groupsIn(area).stream()
                .filter(group -> group.id().endsWith("-" + work.residents()))
                .findFirst();
    }

    private List<Diary> crew(Diary lead, Optional<String> area, int size) {
        List<Diary> colleagues = diaries.stream()
                .filter(diary -> diary != lead && isColleague(diary, lead, area))
                .toList();
        return Stream.concat(Stream.of(lead), byFreedom(colleagues).stream())
                .limit(size)
                .toList();
    }

    private static boolean isColleague(Diary diary, Diary lead, Optional<String> area) {
        return diary.member().isInTeamOf(lead.member())
                && area.filter(id -> !diary.member().reach().contains(id)).isEmpty();
    }

    private List<Diary> byFreedom(List<Diary> any) {
        Map<Diary, Double> freedom = new LinkedHashMap<>();
        any.forEach(diary -> freedom.put(diary, diary.freeShare() + 0.15 * dice.share()));
        return any.stream()
                .sorted(Comparator.comparing((Diary diary) -> -freedom.getOrDefault(diary, 0.0)))
                .toList();
    }
}
