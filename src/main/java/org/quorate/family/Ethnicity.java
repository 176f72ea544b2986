package org.quorate.family;

/** The ethnic groups of the Department for Education’s code list; the constant is the code. */
public enum Ethnicity {
    WBRI("White British"),
    WIRI("White Irish"),
    WIRT("Traveller of Irish heritage"),
    WROM("Gypsy or Roma"),
    WOTH("Any other White background"),
    MWBC("White and Black Caribbean"),
    MWBA("White and Black African"),
    MWAS("White and Asian"),
    MOTH("Any other mixed background"),
    AIND("Indian"),
    APKN("Pakistani"),
    ABAN("Bangladeshi"),
    AOTH("Any other Asian background"),
    CHNE("Chinese"),
    BCRB("Black Caribbean"),
    BAFR("Black African"),
    BOTH("Any other Black background"),
    OOTH("Any other ethnic group"),
    REFU("Refused"),
    NOBT("Not yet obtained");

    private final String displayName;

    Ethnicity(String displayName) {
        this.displayName = displayName;
    }

    public String displayName() {
        return displayName;
    }

    /** What a stored code is called; a code of another list stands for itself. */
    public static String nameOf(String code) {
        for (var ethnicity : values()) {
            if (ethnicity.name().equals(code)) {
                return ethnicity.displayName;
            }
        }
        return code;
    }
}
