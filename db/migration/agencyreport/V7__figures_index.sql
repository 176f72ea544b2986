-- Whether an invitee reported is answered from the index alone.
create index ix_report_received on agencyreport_report (invitee_id, submitted_at);
