package dk.naerplan.datasets.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the sessions of an activity apart and together again. Their running numbers, and so their ids, stay. */
public final class SessionGroups {

    private SessionGroups() {}

    /**
     * The sessions of an activity with one of them in a group of its own.
     *
     * @param number running number of the session, from 1
     * @throws IllegalArgumentException when the activity has no such session
     */
    public static List<SessionsData> withOneAlone(List<SessionsData> groups, int number) {
        var split = new ArrayList<SessionsData>();
        int index = number - 1;
        for (SessionsData group : groups) {
            int size = group.number();
            if (index >= 0 && index < size && size > 1) {
                addPart(split, group, 0, index);
                addPart(split, group, index, index + 1);
                addPart(split, group, index + 1, size);
            } else {
                split.add(group);
            }
            index -= size;
        }
        if (number < 1 || index >= 0) {
            throw new IllegalArgumentException("There is no session with the number (%d).\n".formatted(number)
                    + "Maybe the activity has been changed.");
        }
        return split;
    }

    /**
     * Where a session that is in a group of its own is.
     *
     * @param number running number of the session, from 1
     * @return position of its group, from 0
     */
    public static int position(List<SessionsData> groups, int number) {
        int before = 0;
        for (int i = 0; i < groups.size(); i++) {
            before += groups.get(i).number();
            if (number <= before) {
                return i;
            }
        }
        return groups.size();
    }

    /** Groups beside each other that are alike become one. */
    public static List<SessionsData> joined(List<SessionsData> groups) {
        var joined = new ArrayList<SessionsData>();
        for (SessionsData group : groups) {
            Optional<SessionsData> both = joined.isEmpty() ? Optional.empty() : join(joined.getLast(), group);
            if (both.isPresent()) {
                joined.set(joined.size() - 1, both.get());
            } else {
                joined.add(group);
            }
        }
        return joined;
    }

    private static Optional<SessionsData> join(SessionsData first, SessionsData second) {
        return first.number() == 0 || second.number() == 0 ? Optional.empty() : first.joinedWith(second);
    }

    private static void addPart(List<SessionsData> split, SessionsData group, int from, int to) {
        if (from < to) {
            split.add(group.part(from, to));
        }
    }
}
