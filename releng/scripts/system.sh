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

need_window_libraries() {
  on_linux || return 0
  has_library libgtk-3.so.0 || need libgtk-3-0
  has_library libwebkit2gtk-4.1.so.0 || need libwebkit2gtk-4.1-0
  # Java's own drawing, which pictures in SVG need, stands on these.
  has_library libXtst.so.6 || need libxtst6
  has_library libXi.so.6 || need libxi6
  has_library libXrender.so.1 || need libxrender1
  need_fonts
}

# Charts have letters with and without a window.
need_fonts() {
  on_linux || return 0
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

# Sets as to what has to stand before a command that changes the system, when that is allowed.
may_install() {
  as=''
  if [ "$(id -u)" -ne 0 ]; then
    as=sudo
    has sudo && sudo -n true 2>/dev/null
  fi
}

# Whether apt has the package $1. New systems have not fetched the list of packages yet.
apt_has() {
  has apt-cache || return 1
  if [ -z "$(find /var/lib/apt/lists -name '*_Packages*' 2>/dev/null | head -n 1)" ] && may_install; then
    $as apt-get update -q >/dev/null 2>&1 || :
  fi
  [ -n "$(apt-cache show --no-all-versions "$1" 2>/dev/null)" ]
}

# Installs what the need_… functions found missing, or says what to type and ends.
install_missing() {
  [ -n "$missing" ] || return 0
  packages=${missing# }
  missing=''
  if ! has apt-get; then
    die "these are missing (Debian's names): $packages. Please install them with your system's package manager and start again."
  fi
  may_install || die "these packages are missing; please run this and start again:  sudo apt-get install -y $packages"
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
