-- What is being written and was not sent yet. A correction is written like the first version.
create table agencyreport_draft (
    report_id    uuid        not null primary key,
    form_id      uuid        not null,
    from_version uuid        null comment 'what it was begun from: the version it corrects, or the agency''s last one',
    begun_at     datetime(6) not null,
    constraint fk_draft_report foreign key (report_id) references agencyreport_report (id),
    constraint fk_draft_form foreign key (form_id) references agencyreport_form (id)
);

-- Each box by itself: two people who write in two boxes are never in one another's way.
create table agencyreport_draft_part (
    report_id     uuid         not null,
    field         varchar(80)  character set ascii not null comment 'code of the section, and the child behind a dot',
    text          mediumtext   not null,
    revision      int          not null,
    saved_by      uuid         not null comment 'account, or personal link',
    saved_by_name varchar(160) not null,
    saved_at      datetime(6)  not null,
    primary key (report_id, field),
    constraint fk_draft_part_draft foreign key (report_id) references agencyreport_draft (report_id)
);

-- What somebody typed into a box that somebody else had changed meanwhile; there until somebody says what becomes of it.
create table agencyreport_draft_aside (
    id            uuid         not null primary key,
    report_id     uuid         not null,
    field         varchar(80)  character set ascii not null,
    text          mediumtext   not null,
    typed_by_name varchar(160) not null,
    typed_at      datetime(6)  not null,
    key ix_aside_of (report_id, field),
    constraint fk_aside_draft foreign key (report_id) references agencyreport_draft (report_id)
);

-- What was sent from a page whose code, or whose link, had come to its end: shown again behind the next code.
create table agencyreport_draft_waiting (
    report_id uuid        not null primary key,
    typed     mediumtext  not null comment 'the boxes as JSON',
    typed_at  datetime(6) not null,
    constraint fk_waiting_report foreign key (report_id) references agencyreport_report (id)
);

alter table agencyreport_version
    add column submit_id uuid null comment 'made where Send was pressed: the same one again sends nothing again',
    add column from_version uuid null comment 'what it was begun from',
    add unique key uq_version_submit (submit_id);

-- Shortened and technical words, in plain ones, for families who read reports.
create table agencyreport_term (
    term  varchar(60)  not null primary key,
    plain varchar(300) not null
);

insert into agencyreport_form (id, code, number, title, made_by, made_by_name, made_at, published_at, published_by,
                               published_by_name)
select uuid(), f.code, 1, f.title, '00000000-0000-0000-0000-000000000001', 'Quorate',
       '2026-01-01 00:00:00', '2026-01-01 00:00:00', '00000000-0000-0000-0000-000000000001', 'Quorate'
from (select 'SOCIAL_WORKER' as code, 'Social worker’s report' as title
      union all select 'GP', 'GP’s report'
      union all select 'CHILD_HEALTH', 'Health visitor, school nurse or midwife’s report'
      union all select 'SCHOOL', 'School or nursery’s report'
      union all select 'POLICE', 'Police report'
      union all select 'PROBATION', 'Probation report'
      union all select 'MENTAL_HEALTH', 'Mental health service’s report'
      union all select 'SUBSTANCE_MISUSE', 'Substance misuse service’s report'
      union all select 'HOUSING', 'Housing report'
      union all select 'EARLY_HELP', 'Early help and family support report'
      union all select 'GENERIC', 'Agency’s report') f;

insert into agencyreport_form_section (id, form_id, position, code, heading, help, kind, per_child, reviews_only, needed)
select uuid(), f.id, s.position, s.code, s.heading, s.help, s.kind, s.per_child,
       s.reviews_only, s.needed
from agencyreport_form f
         join (
    select 'SOCIAL_WORKER,GP,CHILD_HEALTH,SCHOOL,POLICE,PROBATION,MENTAL_HEALTH,SUBSTANCE_MISUSE,HOUSING,EARLY_HELP,GENERIC' as forms,
           10 as position, 'contact' as code, 'Your role and contact with the family' as heading,
           'Since when have you known them, and how often do you meet? For example: “Registered with us since 2019. Six visits this year, two missed.”' as help,
           'TEXT' as kind, false as per_child, false as reviews_only, false as needed
    union all
    select 'SOCIAL_WORKER,GP,CHILD_HEALTH,SCHOOL,MENTAL_HEALTH,SUBSTANCE_MISUSE,EARLY_HELP,GENERIC', 20, 'last_seen', 'Last seen on',
           'The day you or a colleague last saw the child.', 'DATE', true, false, false
    union all
    select 'SOCIAL_WORKER', 30, 'block', 'What led to this conference',
           'The referral, the strategy discussion and what the enquiry found, in order of time. For example: “3 March: school reported a bruise. 4 March: seen by Dr Field.”',
           'TEXT', false, false, true
    union all
    select 'GP', 30, 'block', 'Health of the child and of the adults',
           'In everyday words: illnesses that matter here, immunisations, appointments kept and missed. For example: “Asthma, well controlled. Two of three reviews missed.”',
           'TEXT', false, false, true
    union all
    select 'CHILD_HEALTH', 30, 'block', 'Health and development',
           'Growth, development, feeding, sleep, immunisations, appointments, or the pregnancy. For example: “Weight on the 25th centile, steady. Speech is behind for two years.”',
           'TEXT', false, false, true
    union all
    select 'SCHOOL', 30, 'block', 'Attendance, learning and behaviour',
           'Attendance as a number, how the child learns, plays and gets on. For example: “Attendance 82%; 14 late marks since January. Reads well for her age.”',
           'TEXT', false, false, true
    union all
    select 'POLICE', 30, 'block', 'Incidents and checks',
           'What is known of each person in the home, with dates, and what may be said to whom. For example: “12 January: called to an argument, both adults present, no injuries.” What the family must not read belongs in the restricted part.',
           'TEXT', false, false, true
    union all
    select 'PROBATION', 30, 'block', 'Supervision and risk',
           'Order or licence, how it is kept, what work is done, and the risk to children. For example: “Community order until May. Attended nine of ten appointments.”',
           'TEXT', false, false, true
    union all
    select 'MENTAL_HEALTH', 30, 'block', 'Mental health and treatment',
           'In everyday words: how the person is, what helps, and what that means for the children. For example: “Low mood since the birth. Takes her medicine and sees us every two weeks.”',
           'TEXT', false, false, true
    union all
    select 'SUBSTANCE_MISUSE', 30, 'block', 'Use and treatment',
           'What is used, how it is changing, treatment and tests, safe storage at home. For example: “Methadone 40 ml, collected daily. Last three tests clear.”',
           'TEXT', false, false, true
    union all
    select 'HOUSING', 30, 'block', 'The home and the tenancy',
           'Condition, who lives there, rent, complaints, and what is planned. For example: “Two bedrooms for five people. No heating upstairs since November, repair booked.”',
           'TEXT', false, false, true
    union all
    select 'EARLY_HELP', 30, 'block', 'The work done so far',
           'What the family wanted, what was done, and what came of it. For example: “Eight parenting sessions, six attended. Bedtimes are calmer.”',
           'TEXT', false, false, true
    union all
    select 'GENERIC', 30, 'block', 'What you know',
           'Facts first, with dates, and whose words they are.', 'TEXT', false, false, true
    union all
    select 'SOCIAL_WORKER,GP,CHILD_HEALTH,SCHOOL,POLICE,PROBATION,MENTAL_HEALTH,SUBSTANCE_MISUSE,HOUSING,EARLY_HELP,GENERIC', 40,
           'since_last', 'Since the last conference',
           'What was done of the plan, core groups attended, what has changed for the child.', 'TEXT', false, true, false
    union all
    select 'SOCIAL_WORKER,GP,CHILD_HEALTH,SCHOOL,POLICE,PROBATION,MENTAL_HEALTH,SUBSTANCE_MISUSE,HOUSING,EARLY_HELP,GENERIC', 50,
           'well', 'What is working well',
           'What keeps the child safe already, and who does it. For example: “Gran collects him every day and he runs to her.”',
           'TEXT', false, false, false
    union all
    select 'SOCIAL_WORKER,GP,CHILD_HEALTH,SCHOOL,POLICE,PROBATION,MENTAL_HEALTH,SUBSTANCE_MISUSE,HOUSING,EARLY_HELP,GENERIC', 60,
           'worried', 'What you are worried about',
           'What happened, what may happen if nothing changes, and what that is like for the child. For example: “I am worried that Ella goes to school hungry and is told to keep it secret.”',
           'TEXT', false, false, true
    union all
    select 'SOCIAL_WORKER,CHILD_HEALTH,PROBATION,MENTAL_HEALTH,SUBSTANCE_MISUSE,EARLY_HELP', 70, 'capacity', 'Capacity to change',
           'What the parents want to change, what they have changed, and what makes it hard.', 'TEXT', false, false, false
    union all
    select 'SOCIAL_WORKER,GP,CHILD_HEALTH,SCHOOL,MENTAL_HEALTH,EARLY_HELP,GENERIC', 80, 'voice', 'The child’s voice, and how you heard it',
           'The child’s own words, or how a baby seems, and where you heard or saw it. For example: “‘I like it when mum is not cross’, to her teacher, alone.”',
           'TEXT', false, false, false
    union all
    select 'SOCIAL_WORKER,CHILD_HEALTH,SCHOOL,EARLY_HELP', 90, 'parents', 'What the parents say',
           'Their view of your worries, in their own words where you can.', 'TEXT', false, false, false
    union all
    select 'SOCIAL_WORKER,GP,CHILD_HEALTH,SCHOOL,POLICE,PROBATION,MENTAL_HEALTH,SUBSTANCE_MISUSE,HOUSING,EARLY_HELP,GENERIC', 100,
           'next', 'What needs to happen, and what you offer',
           'What would make the child safe, and what your agency will do for it. For example: “An asthma review within two weeks; our nurse will ring.”',
           'TEXT', false, false, false
    union all
    select 'SOCIAL_WORKER,GP,CHILD_HEALTH,SCHOOL,POLICE,PROBATION,MENTAL_HEALTH,SUBSTANCE_MISUSE,HOUSING,EARLY_HELP,GENERIC', 110,
           'scale', 'How safe is the child?', '0 is certain to come to harm as things are, 10 is safe enough that nobody need worry.', 'SCALE',
           true, false, false
    union all
    select 'SOCIAL_WORKER', 120, 'recommendation', 'What you recommend', 'The conference decides; this is the view of your agency.',
           'RECOMMENDATION', true, false, false
    union all
    select 'SOCIAL_WORKER', 130, 'category', 'Category, if you recommend a plan', '', 'CATEGORY', true, false, false) s
              on find_in_set(f.code, s.forms)
where f.number = 1;

insert into agencyreport_form_of (profession, form_code)
values ('SOCIAL_WORKER', 'SOCIAL_WORKER'), ('SOCIAL_WORK_MANAGER', 'SOCIAL_WORKER'),
       ('GP', 'GP'),
       ('HEALTH_VISITOR', 'CHILD_HEALTH'), ('SCHOOL_NURSE', 'CHILD_HEALTH'), ('MIDWIFE', 'CHILD_HEALTH'),
       ('PAEDIATRICIAN', 'CHILD_HEALTH'), ('SAFEGUARDING_NURSE', 'CHILD_HEALTH'),
       ('SCHOOL', 'SCHOOL'), ('NURSERY', 'SCHOOL'), ('COLLEGE', 'SCHOOL'), ('EDUCATION_WELFARE', 'SCHOOL'),
       ('POLICE', 'POLICE'),
       ('PROBATION', 'PROBATION'), ('YOUTH_JUSTICE', 'PROBATION'),
       ('MENTAL_HEALTH_ADULT', 'MENTAL_HEALTH'), ('CAMHS', 'MENTAL_HEALTH'),
       ('SUBSTANCE_MISUSE', 'SUBSTANCE_MISUSE'),
       ('HOUSING', 'HOUSING'),
       ('FAMILY_SUPPORT', 'EARLY_HELP'), ('VOLUNTARY', 'EARLY_HELP');

insert into agencyreport_term (term, plain)
values ('A&E', 'accident and emergency: the part of a hospital for urgent illness and injuries'),
       ('ADHD', 'attention deficit hyperactivity disorder: it is hard to sit still and to keep to one thing'),
       ('ASD', 'autism spectrum disorder: another way of seeing, speaking and getting on with people'),
       ('ABE', 'an interview by the police that is recorded, so that the child need not tell it again'),
       ('CAF', 'common assessment: an early look at what a family needs'),
       ('CAFCASS', 'the service that speaks for children in family courts'),
       ('CAMHS', 'the mental health service for children and young people'),
       ('CIN', 'child in need: a family that gets help it agrees to'),
       ('centile', 'a line on a chart: of 100 children of this age, so many weigh less or are shorter'),
       ('chronology', 'what happened, in order of time'),
       ('core group', 'the parents and the people who work with the family; they meet often to make the plan work'),
       ('CP plan', 'child protection plan: what everybody must do so that the child is safe'),
       ('DASH', 'a list of questions about abuse by a partner, to see how dangerous it is'),
       ('disguised compliance', 'seeming to work together with professionals while nothing changes'),
       ('DNA', 'did not attend: an appointment was missed'),
       ('DSL', 'designated safeguarding lead: the person at a school who looks after children’s safety'),
       ('EHCP', 'education, health and care plan: extra help that a child must be given at school'),
       ('EDD', 'the day on which a baby is expected'),
       ('engagement', 'taking part, coming to meetings and answering'),
       ('FGC', 'family group conference: a meeting at which the family makes its own plan'),
       ('HV', 'health visitor: a nurse who visits families with small children'),
       ('ICPC', 'initial child protection conference: the first big meeting about a child’s safety'),
       ('IDVA', 'somebody who stands by people hurt by a partner'),
       ('IRO', 'independent reviewing officer: somebody who checks plans and is not the social worker’s manager'),
       ('LAC', 'looked after child: a child the council cares for'),
       ('MARAC', 'a meeting about people in great danger from a partner'),
       ('MASH', 'the team of several services that new worries about children come to first'),
       ('neglect', 'not getting what a child needs again and again, such as food, warmth, care or a doctor'),
       ('NFA', 'no further action: nothing more is done'),
       ('OIC', 'officer in the case: the police officer who leads'),
       ('PLO', 'steps that a council takes before it may go to court'),
       ('pre-birth', 'before the baby is born'),
       ('PR', 'parental responsibility: the right and duty to decide for a child'),
       ('RCPC', 'review child protection conference: a later meeting that looks at how the plan goes'),
       ('s47', 'section 47: the law by which the council must find out whether a child is safe'),
       ('safeguarding', 'keeping children safe'),
       ('SALT', 'speech and language therapy'),
       ('SEN', 'special educational needs: a child needs other help to learn'),
       ('SENCO', 'the teacher who looks after children who need extra help'),
       ('significant harm', 'being hurt, or not looked after, so badly that it matters for a long time'),
       ('strategy discussion', 'a talk between social care, police and health about what to do first'),
       ('TAF', 'team around the family: everybody who helps meets with the parents'),
       ('threshold', 'how bad things must be before the law lets a service step in'),
       ('YJS', 'youth justice service: it works with young people in trouble with the law');
