#!/bin/sh
# Three MariaDB nodes in one Galera cluster on this machine, one of them killed while rows are written (docs/operations.md).
# Debian: apt-get download galera-4 mariadb-server, dpkg -x both. Run as an ordinary user; needs rsync and lsof.
#   SERVER  a MariaDB 11.4 with bin/, scripts/, libs/ (target/mariadb/mariadb-11.4.5 after ./portal test)
#   GALERA  libgalera_smm.so         SST  the folder of wsrep_sst_rsync
set -eu
: "${SERVER:?}" "${GALERA:?}" "${SST:?}"
here=$(mktemp -d)
cd "$here"
PATH=$SST:$SERVER/bin:$PATH
LD_LIBRARY_PATH=$SERVER/libs
export PATH LD_LIBRARY_PATH
all=gcomm://127.0.0.1:45671,127.0.0.1:45672,127.0.0.1:45673

sql() {
	socket=n$1.sock
	shift
	mariadb --no-defaults --socket="$here/$socket" -N -e "$*"
}
node() {
	mariadbd --no-defaults --basedir="$SERVER" --datadir="$here/n$1" --socket="$here/n$1.sock" --pid-file="$here/n$1.pid" \
		--port="3518$1" --bind-address=127.0.0.1 --skip-grant-tables --innodb-buffer-pool-size=64M --binlog-format=ROW \
		--innodb-autoinc-lock-mode=2 --wsrep-on=1 --wsrep-provider="$GALERA" --wsrep-sst-method=rsync \
		--wsrep-cluster-name=try --wsrep-node-name="n$1" --wsrep-cluster-address="$2" \
		--wsrep-node-address="127.0.0.1:4567$1" --wsrep-sst-receive-address="127.0.0.1:4444$1" \
		--wsrep-provider-options="gmcast.listen_addr=tcp://127.0.0.1:4567$1;ist.recv_addr=127.0.0.1:4577$1" \
		>"n$1.log" 2>&1 &
	until sql "$1" 'select 1' >/dev/null 2>&1; do sleep 1; done
}
state() {
	for n in 1 2 3; do sql $n "show status like 'wsrep_cluster_size'" 2>/dev/null || echo "n$n is gone"; done
}

"$SERVER/scripts/mariadb-install-db" --no-defaults --basedir="$SERVER" --datadir="$here/n1" \
	--auth-root-authentication-method=normal >install.log 2>&1
cp -a n1 n2
cp -a n1 n3
node 1 gcomm://
node 2 "$all"
node 3 "$all"
state
sql 1 'create database q; create table q.t (id int primary key, at datetime(6))'
said_yes=0
for i in $(seq 300); do
	[ "$i" != 100 ] || kill -9 "$(cat n3.pid)"
	sql 1 "insert into q.t values ($i, now(6))" && said_yes=$((said_yes + 1))
done
echo "acknowledged $said_yes"
state
for n in 1 2; do echo "n$n holds $(sql $n 'select count(*) from q.t')"; done
node 3 "$all"
echo "n3 holds $(sql 3 'select count(*) from q.t') after its return"
for n in 3 2 1; do kill "$(cat n$n.pid)"; done
