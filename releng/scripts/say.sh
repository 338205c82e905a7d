# Messages. They go to standard error: standard output belongs to results.
# shellcheck shell=sh

say() {
  printf 'mekiki: %s\n' "$*" >&2
}

die() {
  say "$*"
  exit 1
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
