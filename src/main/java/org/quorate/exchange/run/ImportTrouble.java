package org.quorate.exchange.run;

import org.quorate.kernel.Trouble;

/** Why an import failed that the files are not to blame for. Nothing of it was written. */
public enum ImportTrouble {
    DATABASE(Trouble.DATABASE.text() + " Import the files again once it does."),
    DISK(Trouble.DISK.text() + " Tell the administrator."),
    MEMORY("The files took more memory than the portal has. Import them in parts."),
    STOPPED("The portal was stopped while it worked. Import the files again."),
    NEVER_BEGUN("It was not begun within a day, and the files are deleted. Upload them again."),
    NOT_CONFIRMED("The changes were not confirmed, and the files are deleted. Upload them again."),
    OTHER(Trouble.OTHER.text() + " Tell the administrator.");

    private final String text;

    ImportTrouble(String text) {
        this.text = text;
    }

    /** What happened and what to do. */
    public String text() {
        return text;
    }

    public static ImportTrouble of(Throwable failure) {
        return valueOf(Trouble.of(failure).name());
    }
}
