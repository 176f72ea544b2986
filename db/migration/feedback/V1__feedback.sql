create table feedback_questionnaire (
    id            uuid        not null primary key,
    source_ref    varchar(64) null unique,
    conference_id uuid        not null,
    form          varchar(20) not null comment 'INITIAL, REVIEW',
    respondent    varchar(30) not null comment 'MOTHER, FATHER, CARER, OTHER_FAMILY, NOT_SAID',
    channel       varchar(30) not null comment 'PAPER_ON_THE_DAY, POST, TABLET, LINK',
    completed_on  date        null,
    recorded_by   uuid        not null,
    recorded_at   datetime(6) not null,
    key ix_questionnaire_conference (conference_id)
);

create table feedback_answer (
    questionnaire_id uuid          not null,
    item             varchar(40)   not null,
    answer           varchar(40)   null comment 'coded; null when left blank',
    words            varchar(4000) null comment 'free text',
    primary key (questionnaire_id, item),
    constraint fk_answer_questionnaire foreign key (questionnaire_id) references feedback_questionnaire (id)
);

create view rpt_questionnaire as
select q.id as questionnaire_id, q.conference_id, q.form, q.respondent, q.channel, q.completed_on
from feedback_questionnaire q;

create view rpt_answer as
select a.questionnaire_id, a.item, a.answer
from feedback_answer a;
