package org.quorate.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.kernel.Actor;

/** Whose an account can be; contributed by the module that keeps the directory. */
public interface AccountPeople {

    /** People still working whose name or agency holds the words, by name. */
    List<AccountPerson> people(Actor actor, String words, int offset, int limit);

    /** Open agencies whose name holds the words, by name. */
    List<AccountPerson> agencies(Actor actor, String words, int offset, int limit);

    /** Practitioners and agencies in words, by their ids; those that are not there are left out. */
    Map<UUID, AccountPerson> known(Collection<UUID> ids);
}
