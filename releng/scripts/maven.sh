# Finding Maven 3.9; where there is only another one, that one fetches 3.9 like any artifact.
# shellcheck shell=sh

maven_version=3.9.16

maven_fits() {
  case $1 in
    3.9.* | 3.[1-9][0-9].*) return 0 ;;
    *) return 1 ;;
  esac
}

# The version of the Maven program $1; asks its libraries, as starting it takes a second. One that a distribution put
# together from libraries of its own is "repackaged": Tycho fails in it, whatever its version.
version_of_maven() {
  maven_program=$(readlink -f "$1" 2>/dev/null || printf '%s' "$1")
  for jar in "${maven_program%/bin/mvn}"/lib/maven-core*.jar; do
    if [ -L "$jar" ]; then
      printf 'repackaged'
      return 0
    fi
    jar=${jar##*/maven-core-}
    case $jar in
      [0-9]*.[0-9]*.jar)
        printf '%s' "${jar%.jar}"
        return 0
        ;;
    esac
  done
  "$1" -v 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9][0-9.a-z-]*\).*/\1/p'
}

own_maven=$state/maven/apache-maven-$maven_version/bin/mvn

# The first Maven that fits; nothing when there is none.
fitting_maven() {
  for candidate in "${MAVEN_HOME:+$MAVEN_HOME/bin/mvn}" "$(command -v mvn || :)" "$own_maven"; do
    if [ -n "$candidate" ] && [ -x "$candidate" ] && maven_fits "$(version_of_maven "$candidate")"; then
      printf '%s' "$candidate"
      return 0
    fi
  done
}

# Any Maven on the PATH will do, as it can fetch the one that fits.
need_maven() {
  if ! has mvn && [ -z "$(fitting_maven)" ]; then
    need maven
  fi
}

# Sets mvn to a fitting Maven.
find_maven() {
  mvn=$(fitting_maven)
  [ -z "$mvn" ] || return 0
  need_maven
  install_missing
  say "fetching Maven $maven_version through the one on the PATH, which does not fit ($(version_of_maven "$(command -v mvn)"))"
  mkdir -p "$state/maven"
  # In an empty folder: the build extensions of this project would not load in an old Maven.
  fetch_log=$state/maven/fetch.log
  # shellcheck disable=SC2086 # arguments are words
  if ! (
    cd "$state/maven" && mvn -B -ntp ${MAVEN_ARGS:-} -Dmaven.multiModuleProjectDirectory="$state/maven" \
      org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
      -Dartifact="org.apache.maven:apache-maven:$maven_version:zip:bin" -DoutputDirectory="$state/maven"
  ) >"$fetch_log" 2>&1; then
    grep ERROR "$fetch_log" | head -n 5 >&2
    die "Maven $maven_version could not be fetched; the whole story is in $fetch_log"
  fi
  # The plugin takes this for a folder when there is no project.
  rm -rf "$state/maven/\${project.basedir}"
  chmod +x "$own_maven"
  mvn=$own_maven
}

# Runs Maven in the project.
maven() {
  find_jdk
  find_maven
  (cd "$root" && "$mvn" -B -ntp "$@")
}

# Runs Maven and shows the lines that matter: $1 is the log for the rest.
maven_logged() {
  maven_log=$1
  shift
  find_jdk
  find_maven
  mkdir -p "$(dirname "$maven_log")"
  {
    (cd "$root" && "$mvn" -B -ntp "$@" 2>&1) && echo 'mekiki-exit 0' || echo 'mekiki-exit 1'
  } | tee "$maven_log" | sed -n -f "$scripts/maven-log.sed" >&2
  grep -q '^mekiki-exit 0$' "$maven_log"
}
