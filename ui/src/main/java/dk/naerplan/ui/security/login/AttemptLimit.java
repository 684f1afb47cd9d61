package dk.naerplan.ui.security.login;

import java.time.Duration;

/**
 * How often one may try to sign in. Whoever knows only a name can hardly lock its owner out: the tight limit counts one account
 * from one address, and only a flood from many addresses slows an account down, for a minute at a time.
 */
enum AttemptLimit {
    /** One account from one address: then a minute, and twice as long each time. */
    BOTH(5, Duration.ofMinutes(15), Duration.ofMinutes(1), Duration.ofMinutes(15)),
    /** One address: a town hall may share one. */
    ADDRESS(100, Duration.ofMinutes(15), Duration.ofMinutes(1), Duration.ofMinutes(15)),
    /** One account, from anywhere. */
    ACCOUNT(50, Duration.ofHours(1), Duration.ofMinutes(1), Duration.ofMinutes(1));

    private final int free;
    private final Duration memory;
    private final Duration shortest;
    private final Duration longest;

    AttemptLimit(int free, Duration memory, Duration shortest, Duration longest) {
        this.free = free;
        this.memory = memory;
        this.shortest = shortest;
        this.longest = longest;
    }

    /** After how long without an attempt counting begins anew. */
    Duration memory() {
        return memory;
    }

    /** The longest that anybody has to wait. */
    Duration longest() {
        return longest;
    }

    /** How long to wait after that many attempts. */
    Duration waitAfter(int attempts) {
        if (attempts < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(attempts - free, 10);
        Duration wait = shortest.multipliedBy(1L << doublings);
        return wait.compareTo(longest) > 0 ? longest : wait;
    }

    String name(String account, String address) {
        return switch (this) {
            case BOTH -> "both\n" + account + "\n" + address;
            case ADDRESS -> "address\n" + address;
            case ACCOUNT -> "account\n" + account;
        };
    }
}
