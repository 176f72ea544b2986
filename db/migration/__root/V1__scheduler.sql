-- db-scheduler's one table; its columns are the library's, its moments UTC
CREATE TABLE scheduled_tasks (
  task_name            varchar(100) NOT NULL,
  task_instance        varchar(100) NOT NULL,
  task_data            longblob     NULL,
  execution_time       datetime(6)  NOT NULL,
  picked               boolean      NOT NULL,
  picked_by            varchar(50)  NULL,
  last_success         datetime(6)  NULL,
  last_failure         datetime(6)  NULL,
  consecutive_failures int          NULL,
  last_heartbeat       datetime(6)  NULL,
  version              bigint       NOT NULL,
  priority             smallint     NULL,
  PRIMARY KEY (task_name, task_instance),
  KEY execution_time_idx (execution_time),
  KEY last_heartbeat_idx (last_heartbeat)
);
