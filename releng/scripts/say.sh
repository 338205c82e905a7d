# Messages. They go to standard error: standard output belongs to results.
# shellcheck shell=sh

say() {
  printf 'mekiki: %s\n' "$*" >&2
}

die() {
  say "$*"
  exit 1
}

# Ends with the message after the end of the log $1: where only the output is kept, a name of a file helps nobody.
die_with_log() {
  if [ -f "$1" ]; then
    tail -n 30 "$1" >&2
  fi
  log=$1
  shift
  die "$*; the whole story is in $log"
}

# The command line is wrong: not the same as work that failed.
wrong() {
  say "$*"
  exit 2
}

has() {
  command -v "$1" >/dev/null 2>&1
}

# Has a command run when the script ends, however it ends; the last one given runs first.
cleanup=':'
at_end() {
  cleanup="$1; $cleanup"
  trap 'eval "$cleanup"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
}
