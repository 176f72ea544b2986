package org.quorate.family.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.family.Ethnicity;
import org.quorate.family.KeptDetail.Kind;
import org.quorate.family.LifeEvent;
import org.quorate.family.Relationship;
import org.quorate.family.Sex;
import org.quorate.family.domain.LifeEventRow.OverWhy;
import org.quorate.kernel.Words;
import org.quorate.kernel.keeping.Passage;
import org.quorate.kernel.keeping.People;
import org.quorate.kernel.keeping.PersonalRecords;
import org.quorate.kernel.keeping.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the family's record says about one of them. A confidential address is disclosed to nobody who asks for somebody
 * else, and a contact restriction to nobody at all by rule: either may put somebody at risk.
 */
@Component
class FamilyPeople implements People, PersonalRecords {

    private static final String NOT_FOR_ANOTHER =
            "A confidential detail is never told to somebody who asks for another";

    private static final String EVERYBODY = """
            select c.id, true as child, c.family_id, l.label as name from family_child c
              join family_child_label l on l.child_id = c.id where c.family_id = :family
            union all
            select a.id, false, a.family_id, concat(a.given_name, ' ', a.family_name) from family_adult a
             where a.family_id = :family
            """;

    private final JdbcClient jdbc;
    private final FamilyReads reads;
    private final ConfidentialBook book;

    FamilyPeople(JdbcClient jdbc, FamilyReads reads, ConfidentialBook book) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.book = book;
    }

    private record Person(UUID id, boolean child, String name) {}

    @Override
    public Optional<Subject> find(UUID personId, boolean onBehalf) {
        return reads.familyOfPerson(personId).map(family -> subject(personId, family, onBehalf));
    }

    private Subject subject(UUID personId, UUID familyId, boolean onBehalf) {
        var everybody = everybody(familyId);
        var others = new HashSet<String>();
        everybody.stream().filter(person -> !person.id().equals(personId)).forEach(person -> others.add(person.name()));
        var self = everybody.stream()
                .filter(person -> person.id().equals(personId))
                .findFirst()
                .orElseThrow();
        return new Subject(personId, self.child(), familyId, self.name(), others, onBehalf);
    }

    @Override
    public Set<String> names(UUID familyId) {
        return everybody(familyId).stream().map(Person::name).collect(Collectors.toSet());
    }

    private List<Person> everybody(UUID familyId) {
        return jdbc.sql(EVERYBODY)
                .param("family", familyId)
                .query((row, n) ->
                        new Person(row.getObject("id", UUID.class), row.getBoolean("child"), row.getString("name")))
                .list();
    }

    @Override
    public String title() {
        return "Family record";
    }

    @Override
    public List<Passage> about(Subject subject) {
        var passages = new ArrayList<Passage>();
        var details = new EnumMap<ConfidentialKind, String>(ConfidentialKind.class);
        passages.add(Passage.of("Who you are", subject.child() ? child(subject, details) : adult(subject, details)));
        var confidential = subject.onBehalf() ? confidential(subject) : Set.<ConfidentialKind>of();
        passages.addAll(details(details, confidential));
        passages.addAll(life(subject));
        passages.addAll(addresses(subject));
        passages.addAll(relationships(subject));
        passages.addAll(workers(subject, details, confidential));
        passages.addAll(restrictions(subject));
        return passages;
    }

    /** School, practice, telephone and e-mail; a confidential one is told to nobody who asks for somebody else. */
    private static List<Passage> details(Map<ConfidentialKind, String> details, Set<ConfidentialKind> confidential) {
        return details.entrySet().stream()
                .map(detail -> {
                    var passage = Passage.of(detail.getKey().displayName(), detail.getValue());
                    return confidential.contains(detail.getKey()) ? passage.heldBack(NOT_FOR_ANOTHER) : passage;
                })
                .toList();
    }

    private Set<ConfidentialKind> confidential(Subject subject) {
        return book.marks(List.of(subject.familyId())).stream()
                .filter(mark -> mark.personId().equals(subject.personId()))
                .map(ConfidentialMark::what)
                .collect(Collectors.toSet());
    }

    private static void keep(Map<ConfidentialKind, String> details, ConfidentialKind what, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            details.put(what, value);
        }
    }

    private String child(Subject subject, Map<ConfidentialKind, String> details) {
        var child = reads.child(subject.personId()).orElseThrow();
        keep(details, ConfidentialKind.GP, child.gpName());
        keep(details, ConfidentialKind.SCHOOL, child.schoolName());
        return lines(
                line("Name", subject.name()),
                line("Born", day(child.dateOfBirth())),
                line("Expected", day(child.expectedOn())),
                line("Sex", child.sex()),
                line("Ethnicity", child.ethnicity()),
                line("NHS number", child.nhsNumber()),
                line("Council’s number", child.laChildId()),
                line("Disability", child.disability()),
                line("First language", child.firstLanguage()));
    }

    private List<Passage> life(Subject subject) {
        return jdbc.sql("""
                        select e.what, e.happened_on, e.note, e.over_why, null as name from family_life_event e
                         where e.child_id = :id
                        union all
                        select null, n.until_on, null, null, trim(concat(n.given_name, ' ', n.family_name))
                          from family_child_name n where n.child_id = :id
                         order by happened_on
                        """)
                .param("id", subject.personId())
                .query((row, n) -> {
                    var on = day(row.getObject("happened_on", LocalDate.class));
                    return row.getString("what") == null
                            ? Passage.of("Another name", lines(line("Name", row.getString("name")), line("Until", on)))
                            : Passage.of(
                                            "What happened",
                                            lines(
                                                    line(
                                                            LifeEvent.valueOf(row.getString("what"))
                                                                    .label(),
                                                            on),
                                                    line("Note", row.getString("note")),
                                                    row.getString("over_why") == null
                                                            ? ""
                                                            : OverWhy.valueOf(row.getString("over_why"))
                                                                    .label()))
                                    .naming(subject.others());
                })
                .list();
    }

    private String adult(Subject subject, Map<ConfidentialKind, String> details) {
        var adult = reads.adults(subject.familyId()).stream()
                .filter(row -> row.id().equals(subject.personId()))
                .findFirst()
                .orElseThrow();
        keep(details, ConfidentialKind.PHONE, adult.phone());
        keep(details, ConfidentialKind.EMAIL, adult.email());
        return lines(
                line("Name", subject.name()),
                line("Born", day(adult.dateOfBirth())),
                line("First language", adult.firstLanguage()));
    }

    private List<Passage> addresses(Subject subject) {
        return jdbc.sql("""
                        select concat_ws(', ', replace(address_lines, '\\n', ', '), postcode) as address, confidential,
                               from_on, to_on
                          from family_address where person_id = ? order by from_on, id
                        """)
                .param(subject.personId())
                .query((row, n) -> {
                    var passage = Passage.of(
                            "Address",
                            lines(
                                    line("Address", row.getString("address")),
                                    line("From", day(row.getObject("from_on", LocalDate.class))),
                                    line("To", day(row.getObject("to_on", LocalDate.class)))));
                    return row.getBoolean("confidential") && subject.onBehalf()
                            ? passage.heldBack("A confidential address is never told to somebody who asks for another")
                            : passage;
                })
                .list();
    }

    private List<Passage> relationships(Subject subject) {
        return jdbc.sql("""
                        select c.label as child, concat(a.given_name, ' ', a.family_name) as adult, r.relationship,
                               r.parental_responsibility, r.lives_with
                          from family_relationship r
                          join family_child_label c on c.child_id = r.child_id
                          join family_adult a on a.id = r.adult_id
                         where r.child_id = :id or r.adult_id = :id
                         order by r.id
                        """)
                .param("id", subject.personId())
                .query((row, n) -> {
                    var other = row.getString(subject.child() ? "adult" : "child");
                    return Passage.of(
                                    "Relationship",
                                    lines(
                                            line(subject.child() ? "Adult" : "Child", other),
                                            line("Is", Relationship.valueOf(row.getString("relationship"))),
                                            line("Parental responsibility", row.getBoolean("parental_responsibility")),
                                            line("Lives with the child", row.getBoolean("lives_with"))))
                            .naming(Set.of(other));
                })
                .list();
    }

    /** An agency can tell a confidential school or practice. */
    private List<Passage> workers(
            Subject subject, Map<ConfidentialKind, String> details, Set<ConfidentialKind> confidential) {
        var places = details.entrySet().stream()
                .filter(detail -> confidential.contains(detail.getKey()))
                .map(detail -> KeptWords.of(Kind.valueOf(detail.getKey().name()), detail.getValue()))
                .toList();
        return reads.involvementsOfChild(subject.personId()).stream()
                .map(work -> {
                    var passage = Passage.of(
                                    "Who works with you",
                                    lines(
                                            line("Name", work.fullName()),
                                            line("Agency", work.agencyName()),
                                            line("Since", day(work.sinceOn())),
                                            line("Until", day(work.untilOn()))))
                            .naming(Set.of(work.fullName()));
                    return places.stream()
                                    .allMatch(
                                            place -> place.in(work.agencyName()).isEmpty())
                            ? passage
                            : passage.heldBack(NOT_FOR_ANOTHER);
                })
                .toList();
    }

    private List<Passage> restrictions(Subject subject) {
        return jdbc.sql("""
                        select text from family_contact_restriction
                         where family_id = :family
                           and (subject_adult_id = :id or protects_person_id = :id or protects_person_id is null)
                         order by recorded_at
                        """)
                .param("family", subject.familyId())
                .param("id", subject.personId())
                .query((row, n) -> Passage.of("Contact restriction", row.getString("text"))
                        .naming(subject.others())
                        .heldBack("Serious harm: telling of a restriction may put somebody at risk"
                                + " (Data Protection Act 2018, schedule 3)"))
                .list();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Words.day(day);
    }

    private static String line(String name, @Nullable Object value) {
        return value == null || value.toString().isBlank() ? "" : name + ": " + words(value) + "\n";
    }

    private static String words(Object value) {
        return switch (value) {
            case Boolean yes -> yes ? "yes" : "no";
            case Relationship relationship -> relationship.displayName();
            case Sex sex -> sex.displayName();
            case Ethnicity ethnicity -> ethnicity.displayName();
            default -> value.toString();
        };
    }

    private static String lines(String... lines) {
        return String.join("", lines).strip();
    }
}
