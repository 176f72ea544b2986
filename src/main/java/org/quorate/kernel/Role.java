package org.quorate.kernel;

/** What a signed-in person is in the portal. One person may hold several roles. */
public enum Role {
    /** Chairs conferences; independent of the line management of the case (Working Together). */
    CHAIR,
    /** Books, invites, chases and sends out. */
    BUSINESS_SUPPORT,
    /** Answers for the service to inspectors; sees every case and every figure. */
    SERVICE_MANAGER,
    /** Holds the case; sees the children they work with. */
    SOCIAL_WORKER,
    /** A GP, teacher, health visitor …; sees the conferences they are invited to. */
    AGENCY_PRACTITIONER,
    /** Safeguarding lead of one agency; sees the conferences their agency is invited to. */
    AGENCY_LEAD,
    /** Works with figures and never sees a name. */
    ANALYST,
    /** Looks after accounts, agencies and settings; sees no case. */
    ADMINISTRATOR,
    /** Somebody with a personal link and no account; may do the one thing the link is for. Never given to an account. */
    LINK_HOLDER,
    /** The portal itself: imports, timed tasks. Never given to an account. */
    SYSTEM
}
