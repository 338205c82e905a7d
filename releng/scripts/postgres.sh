# A PostgreSQL server of our own for the tests: in a temporary folder, on a free port of the loopback address.
# shellcheck shell=sh

# Runs a server program; the server refuses to run as root.
pg() {
  pg_program=$pg_bin/$1
  shift
  if [ "$(id -u)" -ne 0 ]; then
    "$pg_program" "$@"
  elif has runuser; then
    runuser -u "$pg_user" -- "$pg_program" "$@"
  else
    setpriv --reuid="$pg_user" --regid="$(id -g "$pg_user")" --clear-groups "$pg_program" "$@"
  fi
}

# Starts the server and exports where it is; stop_postgres ends it.
start_postgres() {
  find_postgres
  pg_user=$(id -un)
  if [ "$(id -u)" -eq 0 ]; then
    pg_user=nobody
    if id postgres >/dev/null 2>&1; then
      pg_user=postgres
    fi
  fi
  pg_folder=$(mktemp -d)
  pg_password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  printf '%s\n' "$pg_password" >"$pg_folder/password"
  if [ "$(id -u)" -eq 0 ]; then
    chown -R "$pg_user" "$pg_folder"
  fi
  if ! pg initdb -D "$pg_folder/data" -U mekiki --pwfile="$pg_folder/password" -A scram-sha-256 \
    -E UTF8 --locale=C --no-sync >"$state/postgres.log" 2>&1; then
    die_with_log "$state/postgres.log" 'PostgreSQL could not make a database cluster'
  fi
  tries=0
  while :; do
    tries=$((tries + 1))
    pg_port=$(od -An -N2 -tu2 /dev/urandom | tr -d ' ')
    pg_port=$((20000 + pg_port % 12000))
    # Tests lose nothing that matters when the machine loses power, so nothing is forced to the disk.
    if pg pg_ctl -D "$pg_folder/data" -s -w -t 60 -l "$pg_folder/server.log" \
      -o "-p $pg_port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$pg_folder -c fsync=off" start \
      >>"$state/postgres.log" 2>&1; then
      break
    fi
    if [ "$tries" -ge 5 ]; then
      cat "$pg_folder/server.log" >>"$state/postgres.log" 2>/dev/null || :
      die_with_log "$state/postgres.log" 'PostgreSQL did not start'
    fi
  done
  export MEKIKI_TEST_PG_HOST=127.0.0.1 MEKIKI_TEST_PG_PORT="$pg_port" MEKIKI_TEST_PG_USER=mekiki
  export MEKIKI_TEST_PG_PASSWORD="$pg_password" MEKIKI_TEST_PG_DATABASE=postgres
  say "PostgreSQL $("$pg_bin/postgres" --version | sed 's/^[^0-9]*//') runs on port $pg_port for the tests"
}

stop_postgres() {
  if [ -n "${pg_folder:-}" ]; then
    if [ -f "$pg_folder/data/postmaster.pid" ]; then
      pg pg_ctl -D "$pg_folder/data" -s -m immediate stop >/dev/null 2>&1 || :
    fi
    rm -rf "$pg_folder"
    pg_folder=''
  fi
}
