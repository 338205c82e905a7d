# Finding a Java development kit.
# shellcheck shell=sh

java_minimum=21

# The major version of the Java in folder $1; 0 when there is none.
java_major() {
  java_version=''
  if [ -r "$1/release" ]; then
    java_version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release")
  elif [ -x "$1/bin/java" ]; then
    java_version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p')
  fi
  java_version=${java_version%%[!0-9]*}
  printf '%s' "${java_version:-0}"
}

is_jdk() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ "$(java_major "$1")" -ge "$java_minimum" ]
}

# Sets and exports JAVA_HOME: what it says already, else what is on the PATH, else the usual folders.
find_jdk() {
  if is_jdk "${JAVA_HOME:-}"; then
    export JAVA_HOME
    return 0
  fi
  jdk_on_path=''
  if has javac; then
    jdk_on_path=$(readlink -f "$(command -v javac)" 2>/dev/null || :)
    jdk_on_path=${jdk_on_path%/bin/javac}
  fi
  jdk_of_mac=''
  if [ -x /usr/libexec/java_home ]; then
    jdk_of_mac=$(/usr/libexec/java_home -v "$java_minimum+" 2>/dev/null || :)
  fi
  for dir in "$jdk_on_path" "$jdk_of_mac" \
    /usr/lib/jvm/* /usr/java/* /opt/jdk* /opt/java/* /opt/*/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if is_jdk "$dir"; then
      JAVA_HOME=$dir
      export JAVA_HOME
      return 0
    fi
  done
  if [ -n "${JAVA_HOME:-}" ]; then
    say "JAVA_HOME is $JAVA_HOME, which is Java $(java_major "$JAVA_HOME")."
  fi
  install_jdk
}

# Where apt has a fitting kit, takes that; otherwise says what to do.
install_jdk() {
  jdk_package=''
  for version in 25 21; do
    if [ -z "$jdk_package" ] && apt_has "openjdk-$version-jdk-headless"; then
      jdk_package=openjdk-$version-jdk-headless
    fi
  done
  if [ -z "$jdk_package" ] || [ -n "${jdk_tried:-}" ]; then
    die "a JDK $java_minimum or newer is needed and none was found. Install one (for example Eclipse Temurin 25) or set JAVA_HOME to it."
  fi
  jdk_tried=yes
  need "$jdk_package"
  # Whoever has no kit will build: one list of what is missing instead of one after the other.
  need_maven
  install_missing
  find_jdk
}
