package org.quorate.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.quorate.kernel.Ids;

/** A folder with two conferences about two children, under references nobody else has. */
final class SmallCounty {

    final Path folder;
    /** Stands for a tilde in every file. */
    final String mark;

    SmallCounty(Path folder) throws IOException {
        this(folder, Ids.next().toString().substring(24).toUpperCase(Locale.ROOT));
        write("localities.csv", "ref,name", "L~,Vale ~");
        write(
                "agencies.csv",
                "ref,name,kind",
                "GP~,Surgery,GP_PRACTICE",
                "SC~,Team,COUNCIL_CHILDREN",
                "S~,School,SCHOOL",
                "N~,Trust,NHS_COMMUNITY");
        write("chairs.csv", "ref,full_name,email", "CH~,Morwenna Quickthorn,");
        write(
                "practitioners.csv",
                "ref,agency,full_name,profession",
                "P1~,SC~,Ann Teasel,SOCIAL_WORKER",
                "P2~,GP~,Dr Ben Lovage,GP",
                "P3~,S~,Cy Kingcup,SCHOOL",
                "P4~,N~,Di Harebell,HEALTH_VISITOR");
        write("families.csv", "ref", "F~");
        write(
                "children.csv",
                "ref,family,given_name,family_name,date_of_birth,expected_on",
                "C1~,F~,Isla,Teasel,02/09/2010,",
                "C2~,F~,,Teasel,,2018-09-01");
        write("adults.csv", "ref,family,given_name,family_name", "A~,F~,Eve,Teasel");
        write(
                "conferences.csv",
                "ref,locality,chair,held_on,starts_at,minutes,status,called_on",
                "K1~,L~,CH~,2018-06-14,09:30,90,HELD,2018-05-25",
                "K2~,L~,CH~,2018-09-11,09:30,90,HELD,2018-06-15");
        write(
                "conference_children.csv",
                "conference,child,kind,clock_basis,clock_from",
                "K1~,C1~,INITIAL,STRATEGY_DISCUSSION,2018-05-24",
                "K2~,C1~,REVIEW,INITIAL_CONFERENCE,2018-06-14");
        write(
                "invitees.csv",
                "ref,conference,role,practitioner,adult,necessary,direct_contact,invited_on,attended,report_submitted_at",
                "I1~,K1~,PROFESSIONAL,P1~,,yes,yes,2018-05-25,yes,",
                "I2~,K1~,PROFESSIONAL,P2~,,yes,no,2018-05-25,no,2018-06-11",
                "I3~,K1~,PROFESSIONAL,P3~,,yes,yes,2018-05-25,yes,",
                "I4~,K1~,PROFESSIONAL,P4~,,yes,yes,2018-05-25,yes,",
                "I5~,K1~,PARENT_CARER,,A~,yes,,2018-05-25,1,",
                "I6~,K2~,PROFESSIONAL,P1~,,yes,yes,2018-08-01,yes,",
                "I7~,K2~,PROFESSIONAL,P3~,,yes,yes,2018-08-01,yes,");
        write(
                "outcomes.csv",
                "conference,child,outcome,category",
                "K1~,C1~,PLAN_MADE,NEG",
                "K2~,C1~,PLAN_CONTINUED,EMO");
        write(
                "plans.csv",
                "ref,child,conference,started_on,initial_category,latest_category,ended_on",
                "PL~,C1~,K1~,2018-06-14,NEG,EMO,");
        write(
                "overrides.csv",
                "conference,grounds,reason,interim",
                "K2~,SOCIAL_CARE_AND_ONE|DELAY_HARMFUL,Snow,Daily visits");
    }

    private SmallCounty(Path folder, String mark) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.mark = mark;
    }

    /** An empty folder for rows of the same county. */
    SmallCounty empty(Path anotherFolder) throws IOException {
        return new SmallCounty(anotherFolder, mark);
    }

    void write(String file, String... lines) throws IOException {
        write(file, StandardCharsets.UTF_8, lines);
    }

    void write(String file, Charset charset, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), text(lines), charset);
    }

    void append(String file, String... lines) throws IOException {
        var path = folder.resolve(file);
        Files.writeString(path, Files.readString(path) + text(lines));
    }

    private String text(String... lines) {
        return String.join("\n", lines).replace("~", mark) + "\n";
    }
}
