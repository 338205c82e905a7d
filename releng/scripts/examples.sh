# Plug-ins of third parties, built as an outsider builds them: in a folder of their own, against the p2 repository and
# nothing else.
# shellcheck shell=sh

# Builds the examples, a project of each kind that "mekiki cli plugin new" writes, and the one of the developer guide;
# then installs one into a copy of the application and runs it. Needs app and a built p2 repository.
test_examples() {
  repository=$root/releng/product/target/repository
  outside=$(mktemp -d)
  at_end "rm -rf '$outside'"
  say 'building plug-ins of third parties from outside (log: .mekiki/examples.log)'
  (cd "$root/releng/examples" && find . -type f ! -path '*/target/*' ! -path '*/bin/*' ! -name '.polyglot.*' \
    ! -name '.tycho-consumer-pom.xml') | while read -r file; do
    mkdir -p "$outside/$(dirname "$file")"
    cp "$root/releng/examples/$file" "$outside/$file"
  done
  : >"$state/examples.log"
  for kind in analysis check importer exporter chart; do
    new_plugin "$kind" "jp.example.new_$kind" "$kind" || return 1
  done
  new_plugin guide jp.example.talent analysis || return 1
  listings_of "$root/docs/developer-guide.md" "$outside/guide"

  # One build for all of them: reading the p2 repository takes most of the time.
  cp -R "$outside/guide/.mvn" "$outside"
  {
    printf '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>\n'
    printf '<groupId>outside</groupId><artifactId>outside</artifactId><version>1</version><packaging>pom</packaging>\n<modules>\n'
    for project in "$outside"/*/pom.xml; do
      project=${project%/pom.xml}
      printf '<module>%s</module>\n' "${project##*/}"
    done
    printf '</modules></project>\n'
  } >"$outside/pom.xml"
  find_jdk
  find_maven
  if ! (cd "$outside" && "$mvn" -B -ntp ${MAVEN_ARGS:-} -T 2 -Dmekiki.repository="file:$repository" verify) >>"$state/examples.log" 2>&1; then
    grep -E 'Tests run:.*(FAIL|ERROR)|^\[ERROR\]' "$state/examples.log" | head -n 20 >&2
    say 'a plug-in does not build from outside'
    return 1
  fi
  run_example
}

# Writes the project $1 with the identifier $2 of the kind $3.
new_plugin() {
  if ! MEKIKI_CACHE=$state/cache "$app/mekiki" cli plugin new "$outside/$1" --id "$2" --kind "$3" \
    --repository "$repository" >>"$state/examples.log" 2>&1; then
    tail -n 3 "$state/examples.log" >&2
    return 1
  fi
}

# Writes the listings of document $1 over the files of project $2. A remark above each says which file it is.
listings_of() {
  awk -v project="$2" '
    /^<!-- file: .* -->$/ { file = project "/" substr($0, 12, length($0) - 15); next }
    /^```/ && file != "" {
      if (writing) { close(file); file = ""; writing = 0 } else { printf "" > file; writing = 1 }
      next
    }
    writing { print > file }
  ' "$1"
}

# Runs the command "plugin" of the copy of the application; $1 is what to say if its exit code is not $2.
plugin_of_copy() {
  complaint=$1
  expected=$2
  shift 2
  code=0
  "$copy/mekiki" cli plugin "$@" >"$outside/said" 2>&1 || code=$?
  cat "$outside/said" >>"$state/examples.log"
  if [ "$code" -ne "$expected" ]; then
    tail -n 5 "$outside/said" >&2
    say "$complaint"
    return 1
  fi
}

# A site that offers the example, but for a Mekiki that does not exist yet.
site_for_a_newer_mekiki() {
  cp -R "$1" "$2"
  rm -f "$2"/content.xml.xz "$2"/p2.index
  (
    cd "$2"
    "$JAVA_HOME/bin/jar" xf content.jar
    rm -rf content.jar META-INF
    sed "s/name='org\.mekiki\.core' range='[^']*'/name='org.mekiki.core' range='[99.0.0,100.0.0)'/" content.xml >content.new
    mv content.new content.xml
    grep -q '99\.0\.0' content.xml
  )
}

# Takes it out by the name of its bundle, brings it back, and sees what is refused change nothing.
change_plugins() {
  site=$outside/emphasis/jp.example.emphasis.site/target/repository
  site_for_a_newer_mekiki "$site" "$outside/newer" || return 1
  plugin_of_copy 'unsigned content was installed without a yes' 1 install "$site" || return 1
  plugin_of_copy 'a plug-in for a newer Mekiki was not refused' 1 install "$outside/newer" --allow-unsigned --lang en || return 1
  grep -q 'org.mekiki.core \[99.0.0,100.0.0)' "$outside/said" || die 'the refusal does not say what is missing'
  plugin_of_copy 'what is not there was rolled back' 1 rollback || return 1
  plugin_of_copy 'an example could not be installed' 0 install "$site" --allow-unsigned || return 1
  plugin_of_copy 'an example could not be removed' 0 remove jp.example.emphasis || return 1
  plugin_of_copy 'a removed example could not be brought back' 0 rollback || return 1
  grep -q 'jp\.example\.emphasis' "$outside/said" || die 'the roll-back did not bring the example back'
}

# Installs an example into a copy of the application, and asks it.
run_example() {
  say 'installing one of them'
  copy=$outside/mekiki
  cp -R "$app" "$copy"
  change_plugins || return 1
  "$copy/mekiki" cli analyse jp.example.emphasis --kb sample --lang en --format json >"$outside/answer.json" \
    2>>"$state/examples.log" || :
  if ! grep -q '44.4% = 4 ÷ 9' "$outside/answer.json"; then
    tail -n 5 "$state/examples.log" >&2
    say 'the example does not answer once it is installed'
    return 1
  fi
}
