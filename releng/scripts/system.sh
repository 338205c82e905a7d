# What the operating system has to bring, and installing it where that is allowed.
# shellcheck shell=sh

# Debian's names of the packages that are missing.
missing=''

# Remembers packages as missing.
need() {
  for package in "$@"; do
    case " $missing " in
      *" $package "*) ;;
      *) missing="$missing $package" ;;
    esac
  done
}

on_linux() {
  [ "$(uname -s)" = Linux ]
}

has_library() {
  { ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null; } | grep -q "$1"
}

# The first of the given packages that apt knows: some were renamed between releases.
first_package() {
  for package in "$@"; do
    if has apt-cache && [ -n "$(apt-cache show --no-all-versions "$package" 2>/dev/null)" ]; then
      printf '%s' "$package"
      return 0
    fi
  done
  printf '%s' "$1"
}

need_window_libraries() {
  on_linux || return 0
  has_library libgtk-3.so.0 || need "$(first_package libgtk-3-0t64 libgtk-3-0)"
  has_library libwebkit2gtk-4.1.so.0 || need libwebkit2gtk-4.1-0
  if ! has fc-list || [ -z "$(fc-list :lang=ja 2>/dev/null | head -n 1)" ]; then
    need fontconfig fonts-noto-cjk
  fi
}

need_virtual_display() {
  on_linux || return 0
  has Xvfb || need xvfb
}

# Sets pg_bin to the folder of PostgreSQL's server programs, or to nothing.
find_postgres() {
  pg_bin=''
  for dir in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql*/bin /usr/local/opt/postgresql*/bin; do
    if [ -x "$dir/initdb" ]; then
      pg_bin=$dir
    fi
  done
  if [ -z "$pg_bin" ] && has initdb; then
    pg_bin=$(dirname "$(command -v initdb)")
  fi
}

need_postgres() {
  find_postgres
  [ -n "$pg_bin" ] || need postgresql
}

# Installs what the need_… functions found missing, or says what to type and ends.
install_missing() {
  [ -n "$missing" ] || return 0
  packages=${missing# }
  missing=''
  if ! has apt-get; then
    die "these are missing (Debian's names): $packages. Please install them with your system's package manager and start again."
  fi
  as=''
  if [ "$(id -u)" -ne 0 ]; then
    if has sudo && sudo -n true 2>/dev/null; then
      as=sudo
    else
      die "these packages are missing; please run this and start again:  sudo apt-get install -y $packages"
    fi
  fi
  say "installing with apt: $packages"
  apt_log=$(mktemp)
  # shellcheck disable=SC2086 # package names are words
  if $as env DEBIAN_FRONTEND=noninteractive sh -c 'apt-get update -q && apt-get install -q -y --no-install-recommends "$@"' \
    sh $packages >"$apt_log" 2>&1; then
    rm -f "$apt_log"
  else
    tail -n 20 "$apt_log" >&2
    rm -f "$apt_log"
    die "apt could not install them. Try:  ${as:+sudo }apt-get install -y $packages"
  fi
}
