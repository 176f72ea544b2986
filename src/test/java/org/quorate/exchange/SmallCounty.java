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
    final String mark = Ids.next().toString().substring(24).toUpperCase(Locale.ROOT);

    SmallCounty(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        write("localities.csv", "ref,name\nL~,Vale ~\n");
        write(
                "agencies.csv",
                "ref,name,kind\nGP~,Surgery,GP_PRACTICE\nSC~,Team,COUNCIL_CHILDREN\nS~,School,SCHOOL\nN~,Trust,NHS_COMMUNITY\n");
        write("chairs.csv", "ref,full_name,email\nCH~,Morwenna Quickthorn,\n");
        write(
                "practitioners.csv",
                "ref,agency,full_name,profession\nP1~,SC~,Ann Teasel,SOCIAL_WORKER\n"
                        + "P2~,GP~,Dr Ben Lovage,GP\nP3~,S~,Cy Kingcup,SCHOOL\nP4~,N~,Di Harebell,HEALTH_VISITOR\n");
        write("families.csv", "ref\nF~\n");
        write(
                "children.csv",
                "ref,family,given_name,family_name,date_of_birth,expected_on\n"
                        + "C1~,F~,Isla,Teasel,02/09/2010,\nC2~,F~,,Teasel,,2018-09-01\n");
        write("adults.csv", "ref,family,given_name,family_name\nA~,F~,Eve,Teasel\n");
        write(
                "conferences.csv",
                "ref,locality,chair,held_on,starts_at,minutes,status,called_on\n"
                        + "K1~,L~,CH~,2018-06-14,09:30,90,HELD,2018-05-25\nK2~,L~,CH~,2018-09-11,09:30,90,HELD,2018-06-15\n");
        write(
                "conference_children.csv",
                "conference,child,kind,clock_basis,clock_from\n"
                        + "K1~,C1~,INITIAL,STRATEGY_DISCUSSION,2018-05-24\nK2~,C1~,REVIEW,INITIAL_CONFERENCE,2018-06-14\n");
        write(
                "invitees.csv",
                "ref,conference,role,practitioner,adult,necessary,direct_contact,invited_on,attended,report_submitted_at\n"
                        + "I1~,K1~,PROFESSIONAL,P1~,,yes,yes,2018-05-25,yes,\nI2~,K1~,PROFESSIONAL,P2~,,yes,no,2018-05-25,no,2018-06-11\n"
                        + "I3~,K1~,PROFESSIONAL,P3~,,yes,yes,2018-05-25,yes,\nI4~,K1~,PROFESSIONAL,P4~,,yes,yes,2018-05-25,yes,\n"
                        + "I5~,K1~,PARENT_CARER,,A~,yes,,2018-05-25,1,\nI6~,K2~,PROFESSIONAL,P1~,,yes,yes,2018-08-01,yes,\n"
                        + "I7~,K2~,PROFESSIONAL,P3~,,yes,yes,2018-08-01,yes,\n");
        write("outcomes.csv", "conference,child,outcome,category\nK1~,C1~,PLAN_MADE,NEG\nK2~,C1~,PLAN_CONTINUED,EMO\n");
        write(
                "plans.csv",
                "ref,child,conference,started_on,initial_category,latest_category,ended_on\nPL~,C1~,K1~,2018-06-14,NEG,EMO,\n");
        write(
                "overrides.csv",
                "conference,grounds,reason,interim\nK2~,SOCIAL_CARE_AND_ONE|DELAY_HARMFUL,Snow,Daily visits\n");
    }

    void write(String file, String text) throws IOException {
        write(file, text, StandardCharsets.UTF_8);
    }

    void write(String file, String text, Charset charset) throws IOException {
        Files.writeString(folder.resolve(file), text.replace("~", mark), charset);
    }

    void append(String file, String lines) throws IOException {
        var path = folder.resolve(file);
        Files.writeString(path, Files.readString(path) + lines.replace("~", mark));
    }
}
