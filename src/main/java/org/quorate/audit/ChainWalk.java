package org.quorate.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.audit.Verification.Break;
import org.quorate.audit.Verification.Reason;
import org.quorate.audit.domain.Entry;
import org.quorate.audit.domain.StoredEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Walks the chain and says where it first does not hold, or does not hold what a signed head says. */
@Component
class ChainWalk {

    private static final int PAGE = 2_000;

    private final JdbcClient jdbc;
    private final HeadKeys keys;

    ChainWalk(JdbcClient jdbc, HeadKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** A place in the chain. */
    record Link(long seq, String hash) {

        static final Link ORIGIN = new Link(0, Entry.ORIGIN);
    }

    /** Where the chain ends, by what the database says. */
    Link end() {
        return jdbc.sql("select seq, hash from audit_head where only_one = 1")
                .query(Link.class)
                .single();
    }

    /**
     * @param from where to begin, which is trusted
     * @param heads signed before this call; each of an entry after {@code from}
     */
    Verification walk(Link from, Collection<SignedHead> heads) {
        var signed = new HashMap<Long, String>();
        for (var head : heads) {
            if (!keys.isGenuine(head)) {
                return new Verification(from.seq(), from.seq(), new Break(head.seq(), Reason.FORGED_HEAD));
            }
            var other = signed.put(head.seq(), head.hash());
            if (other != null && !other.equals(head.hash())) {
                return new Verification(from.seq(), from.seq(), new Break(head.seq(), Reason.NOT_AS_SIGNED));
            }
        }
        var walked = walk(from, end(), signed);
        var last = signed.keySet().stream().max(Long::compare).orElse(0L);
        return walked.sound() && last > walked.entries()
                ? new Verification(walked.entries(), walked.provenTo(), new Break(last, Reason.CUT_OFF_AFTER_SIGNING))
                : walked;
    }

    private Verification walk(Link from, Link end, Map<Long, String> signed) {
        var last = from;
        var proven = from.seq();
        while (last.seq() < end.seq()) {
            var page = page(last.seq());
            if (page.isEmpty()) {
                return new Verification(last.seq(), proven, new Break(last.seq() + 1, Reason.CUT_OFF));
            }
            for (var stored : page) {
                var reason = broken(stored, last, signed.get(stored.seq()));
                if (reason != null) {
                    return new Verification(last.seq(), proven, new Break(stored.seq(), reason));
                }
                last = new Link(stored.seq(), stored.hash());
                proven = signed.containsKey(last.seq()) ? last.seq() : proven;
                if (last.seq() == end.seq()) {
                    break;
                }
            }
        }
        return last.hash().equals(end.hash())
                ? new Verification(last.seq(), proven, null)
                : new Verification(last.seq() - 1, proven, new Break(last.seq(), Reason.UNLINKED));
    }

    private static @Nullable Reason broken(StoredEntry stored, Link last, @Nullable String signedHash) {
        if (stored.seq() != last.seq() + 1) {
            return Reason.GAP;
        }
        if (!stored.previousHash().equals(last.hash())) {
            return Reason.UNLINKED;
        }
        if (!stored.isAsWritten()) {
            return Reason.CHANGED;
        }
        return signedHash == null || signedHash.equals(stored.hash()) ? null : Reason.NOT_AS_SIGNED;
    }

    private List<StoredEntry> page(long after) {
        return jdbc.sql("select * from audit_entry where seq > ? order by seq limit ?")
                .param(after)
                .param(PAGE)
                .query(StoredEntry::row)
                .list();
    }
}
