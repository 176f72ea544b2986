package org.quorate.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the device and the answers were told, beside what the database holds.
 *
 * @param unanswered kept on the device, and the server has never spoken of them
 * @param lost taps that were said to be applied and are not there
 * @param refusedYetThere taps that were said to be refused and are there
 * @param unknown taps in the database that nobody made
 * @param doubled by how many facts on record differ from the taps applied
 * @param answersLost answers that were acknowledged and are not there
 * @param answersDoubled answers that are there more than once
 */
record Reckoning(
        int unanswered, int lost, int refusedYetThere, int unknown, int doubled, int answersLost, int answersDoubled) {

    static Reckoning of(Stage stage, Device device, Answers answers) {
        var there = taps(stage);
        var replies = replies(stage);
        var told = device.answers();
        return new Reckoning(
                count(device.kept(), id -> !told.containsKey(id)),
                count(told.keySet(), id -> "applied".equals(told.get(id)) && !there.contains(id)),
                count(told.keySet(), id -> "refused".equals(told.get(id)) && there.contains(id)),
                count(there, id -> !device.kept().contains(id)),
                Math.abs(facts(stage) - there.size()),
                count(answers.acknowledged(), deputy -> !replies.containsKey(deputy)),
                count(replies.keySet(), deputy -> replies.get(deputy) > 1));
    }

    boolean isGood() {
        return equals(new Reckoning(0, 0, 0, 0, 0, 0, 0));
    }

    static Set<String> taps(Stage stage) {
        return Set.copyOf(stage.jdbc()
                .sql("select id from attendance_command where conference_id = ?")
                .param(stage.cast().conferenceId())
                .query(String.class)
                .list());
    }

    private static int facts(Stage stage) {
        return stage.jdbc()
                .sql("select count(*) from audit_entry where subject_id = ? and action = 'roll-noted'")
                .param(stage.cast().conferenceId())
                .query(Integer.class)
                .single();
    }

    private static Map<String, Integer> replies(Stage stage) {
        var times = new HashMap<String, Integer>();
        List<String> deputies = stage.jdbc()
                .sql("select deputy_name from invitation_reply where deputy_name like ?")
                .param(Answers.NAME + "%")
                .query(String.class)
                .list();
        deputies.forEach(deputy -> times.merge(deputy, 1, Integer::sum));
        return times;
    }

    private static int count(Set<String> names, Predicate<String> wrong) {
        return (int) names.stream().filter(wrong).count();
    }
}
