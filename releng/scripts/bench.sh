# Benchmarks. Each prints lines "name | ours | peer | ratio"; --json FILE writes the same as JSON.
# shellcheck shell=sh

# shellcheck source=releng/scripts/open.sh
. "$scripts/open.sh"

bench() {
  names=''
  match_data=''
  json=''
  rows=''
  while [ $# -gt 0 ]; do
    case $1 in
      --json)
        [ $# -ge 2 ] || wrong 'which file should the figures go to? --json FILE'
        json=$2
        shift
        ;;
      --data)
        [ $# -ge 2 ] || wrong 'which folder holds the tasks? --data FOLDER'
        match_data=$2
        shift
        ;;
      start | store | lease | analysis | author | match | vocabulary | facts | matrix | board | whatif | packages) names="$names $1" ;;
      [1-9]*) rows=$1 ;;
      *) wrong "I know the benchmarks start, store, lease, analysis, author, match, vocabulary, facts, matrix, board, whatif and packages, not \"$1\"" ;;
    esac
    shift
  done
  figures=$(mktemp)
  at_end 'rm -f "$figures"'
  make_bench_app
  echo 'name | ours | peer | ratio'
  for name in ${names:-start store lease analysis author match vocabulary facts matrix board whatif packages}; do
    "bench_$name"
  done
  if [ -n "$json" ]; then
    figures_as_json >"$json.new"
    mv "$json.new" "$json"
    say "the figures are in $json"
  fi
}

# The application plus the bundle of benchmarks, which is not shipped.
make_bench_app() {
  ensure_app
  bench_app=$(mktemp -d)
  at_end 'rm -rf "$bench_app"'
  cp -R "$app/." "$bench_app"
  bench_jar=$(find_bench_jar)
  if [ -z "$bench_jar" ]; then
    maven_logged "$state/bench.log" -Pproduct -DskipTests verify || die "see $state/bench.log"
    bench_jar=$(find_bench_jar)
  fi
  cp "$bench_jar" "$bench_app/plugins/org.mekiki.benchmarks.jar"
  bench_version=$(unzip -p "$bench_app/plugins/org.mekiki.benchmarks.jar" META-INF/MANIFEST.MF \
    | sed -n 's/^Bundle-Version: \([0-9.]*\).*/\1/p')
  printf 'org.mekiki.benchmarks,%s,plugins/org.mekiki.benchmarks.jar,4,false\n' "$bench_version" \
    >>"$bench_app/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
}

# The bundle of benchmarks; a build leaves the jar of its sources beside it.
find_bench_jar() {
  find "$root/releng/benchmarks/target" -maxdepth 1 -name 'org.mekiki.benchmarks-*.jar' ! -name '*-sources.jar' 2>/dev/null \
    | head -n 1
}

# Prints a figure and remembers it for JSON.
figure() {
  printf '%s\n' "$1" | tee -a "$figures"
}

figures_as_json() {
  awk -F ' *[|] *' '
    function value(text) {
      return (text ~ /^-?[0-9]+(\.[0-9]+)?$/) ? text : "\"" text "\""
    }
    BEGIN { printf "[" }
    { printf "%s\n  {\"name\": \"%s\", \"ours\": %s, \"peer\": %s, \"ratio\": %s}", (NR > 1 ? "," : ""), $1, value($2), value($3), value($4) }
    END { printf "\n]\n" }
  ' "$figures"
}

# From the start of the process to a window that answers, beside an empty workbench of the same platform.
bench_start() {
  need_display
  ensure_sample "$bench_app/sample"
  many_app=$(mktemp -d)
  at_end 'rm -rf "$many_app"'
  cp -R "$bench_app/." "$many_app"
  add_plugins "$many_app" 100
  # The first round of each fills caches and is not counted.
  for round in 0 1 2 3 4 5; do
    usable_after ours "$bench_app" -kb "$bench_app/sample"
    usable_after many "$many_app" -kb "$bench_app/sample"
    usable_after empty "$bench_app" -application org.mekiki.benchmarks.empty
    if [ "$round" -eq 0 ]; then
      rm -f "$bench_app/ours" "$bench_app/many" "$bench_app/empty"
    fi
  done
  ours=$(median "$bench_app/ours")
  many=$(median "$bench_app/many")
  empty=$(median "$bench_app/empty")
  figure "$(awk -v ours="$ours" -v empty="$empty" \
    'BEGIN { printf "start to usable window, ms (peer: empty workbench) | %d | %d | %.2f", ours, empty, ours / empty }')"
  figure "$(awk -v many="$many" -v ours="$ours" \
    'BEGIN { printf "start with 100 more plug-ins, ms (peer: without them) | %d | %d | %.2f", many, ours, many / ours }')"
}

# Adds as many plug-ins with an analysis each to application $1 as $2 says. None of them has a class: declarations are
# all that a start may look at.
add_plugins() {
  plugin_folder=$(mktemp -d)
  at_end 'rm -rf "$plugin_folder"'
  plugin=1
  while [ "$plugin" -le "$2" ]; do
    plugin_id=org.mekiki.benchmarks.plugin$plugin
    printf '%s\n' 'Manifest-Version: 1.0' 'Bundle-ManifestVersion: 2' "Bundle-SymbolicName: $plugin_id;singleton:=true" \
      'Bundle-Version: 1.0.0' 'Require-Bundle: org.mekiki.core' >"$plugin_folder/MANIFEST.MF"
    printf '%s\n' '<?xml version="1.0" encoding="UTF-8"?>' '<?eclipse version="3.4"?>' \
      '<plugin><extension point="org.mekiki.core.analyses">' \
      "<analysis id=\"$plugin_id\" label=\"Analysis $plugin\" category=\"Benchmark\" class=\"$plugin_id.Missing\">" \
      '<parameter id="text" label="Text" type="text"/></analysis></extension></plugin>' >"$plugin_folder/plugin.xml"
    "$JAVA_HOME/bin/jar" --create --file "$1/plugins/$plugin_id.jar" --manifest "$plugin_folder/MANIFEST.MF" \
      -C "$plugin_folder" plugin.xml
    printf '%s,1.0.0,plugins/%s.jar,4,false\n' "$plugin_id" "$plugin_id" \
      >>"$1/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
    plugin=$((plugin + 1))
  done
}

# From a movement of the hand over the board of eight linked views to its pixels; the peer is the budget.
bench_board() {
  bench_window board "${rows:-1000000}" 'figure board'
}

# Opening a large curriculum, typing into its page, its coverage; the peer is the budget.
bench_author() {
  bench_window author true 'figure coverage'
}

# From choosing an analysis to its painted result, and from cancelling a run to its end.
bench_analysis() {
  bench_window analysis true 'figure cancel to cancelled'
}

# Adds a line with milliseconds to file $1; $2 is the application, the rest are its arguments.
usable_after() {
  usable_of=$1
  usable_app=$2
  shift 2
  MEKIKI_JAVA_OPTIONS="-Dmekiki.bench.start=true ${MEKIKI_JAVA_OPTIONS:-}" "$usable_app/mekiki" \
    -data "$bench_app/workspace-$usable_of" "$@" >"$bench_app/out" 2>>"$bench_app/errors" || :
  if ! sed -n 's/^usable after ms //p' "$bench_app/out" | grep . >>"$bench_app/$usable_of"; then
    cat "$bench_app/errors" >&2
    die 'the workbench did not become usable'
  fi
}

median() {
  sort -n "$1" | awk '{ line[NR] = $1 } END { print line[int((NR + 1) / 2)] }'
}

# The knowledge base, beside EMF reading and writing the same objects as XMI.
bench_store() {
  bench_application store
}

# Lending the model to background work, beside EMF copying it.
bench_lease() {
  bench_application lease
}

# Comparing lists, beside streams that count the items of each cell.
bench_matrix() {
  bench_application matrix
  bench_window matrix true 'figure matrix'
}

# A budget of 500 projects over five years, divided anew by the optimiser and by a slider.
bench_whatif() {
  bench_application whatif
}

# A course of 500 pages in every format, beside the budget of ten seconds.
bench_packages() {
  bench_application packages
}

# Suggested links, beside links between equal labels: on the tasks that are part of the project, or in one folder.
bench_match() {
  if [ -n "$match_data" ]; then
    bench_application match "$match_data"
  else
    bench_application match "$root/releng/benchmarks/match/conference" "$root/releng/benchmarks/match/languages"
  fi
}

# Vocabularies of 7,000 and 40,000 concepts, beside RDF4J reading the same files.
bench_vocabulary() {
  bench_application vocabulary
}

# The benchmark $1; what follows are its arguments.
bench_application() {
  bench_name=$1
  shift
  bench_out=$bench_app/$bench_name.out
  if ! "$JAVA_HOME/bin/java" -Xmx4g -jar "$bench_app"/plugins/org.eclipse.equinox.launcher_*.jar -nosplash \
    -application "org.mekiki.benchmarks.$bench_name" -data "$bench_app/workspace-$bench_name" \
    -configuration "$bench_app/configuration-$bench_name" "$@" >"$bench_out" 2>"$bench_app/errors"; then
    cat "$bench_app/errors" >&2
    die "the benchmark $bench_name failed"
  fi
  while read -r line; do
    figure "$line"
  done <"$bench_out"
}

# The benchmark $1 in a window on the sample, with $2 as its argument; it has come to its end if a line begins with $3.
bench_window() {
  need_display
  ensure_sample "$bench_app/sample-$1"
  MEKIKI_JAVA_OPTIONS="-Dmekiki.bench.$1=$2 ${MEKIKI_JAVA_OPTIONS:-}" "$bench_app/mekiki" -nl en \
    -data "$bench_app/workspace-$1" -kb "$bench_app/sample-$1" >"$bench_app/out" 2>>"$bench_app/errors" || :
  if ! grep -q "^$3" "$bench_app/out"; then
    cat "$bench_app/errors" "$bench_app/workspace-$1/.metadata/.log" >&2 || :
    die "the benchmark $1 did not come to its end"
  fi
  sed -n 's/^figure //p' "$bench_app/out" >"$bench_app/$1.out"
  while read -r line; do
    figure "$line"
  done <"$bench_app/$1.out"
}

# A display, which is a virtual one where there is none.
need_display() {
  need_window_libraries
  has_display || need_virtual_display
  install_missing
  start_display
  at_end stop_display
}

# Columns in memory, beside databases with the same rows. Of many rows the fastest peer only, as the
# others need minutes to take them in. Two shapes of the table, so that nothing is tuned to one.
bench_facts() {
  fetch_peers
  facts_classes=$(find "$bench_app/plugins" -name 'org.mekiki.facts_*.jar' -o -name 'org.mekiki.benchmarks.jar' \
    -o -name 'org.eclipse.equinox.common_*.jar' -o -name 'org.eclipse.osgi_*.jar' -o -path '*org.mekiki.lib.derby*/lib/*.jar' \
    | tr '\n' ':')$(find "$state/peers" -name '*.jar' | tr '\n' ':')
  facts_threads=${MEKIKI_BENCH_THREADS:-$(nproc)}
  facts_rows=${rows:-1000000}
  facts_peers=duckdb
  [ "$facts_rows" -gt 2000000 ] || facts_peers=duckdb,sqlite,derby
  for shape in 12,40,20,9,50000 30,7,300,5,2000; do
    "$JAVA_HOME/bin/java" -Xmx6g --enable-native-access=ALL-UNNAMED -cp "$facts_classes" \
      org.mekiki.benchmarks.facts.FactsBenchmark "$facts_rows" "$facts_threads" "$shape" \
      "${MEKIKI_BENCH_PEERS:-$facts_peers}" >"$bench_app/facts.out" 2>"$bench_app/errors" || {
      cat "$bench_app/errors" >&2
      die 'the benchmark facts failed'
    }
    while read -r line; do
      figure "$line"
    done <"$bench_app/facts.out"
  done
}

# The databases that columns are compared with; they are part of nothing that is shipped.
fetch_peers() {
  mkdir -p "$state/peers"
  find_jdk
  find_maven
  for peer in org.duckdb:duckdb_jdbc:2.0.0.1 org.xerial:sqlite-jdbc:3.54.1.0; do
    peer_jar=$state/peers/$(printf '%s' "${peer#*:}" | tr ':' '-').jar
    [ -f "$peer_jar" ] && continue
    say "fetching $peer"
    # In a folder without a project, which would only take time to read.
    (
      cd "$state/peers" && "$mvn" -B -ntp -q -Dmaven.multiModuleProjectDirectory="$state/peers" \
        org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="$peer" -DoutputDirectory="$state/peers"
    ) >"$state/peers.log" 2>&1 || die "$peer could not be fetched; see $state/peers.log"
    [ -f "$peer_jar" ] || die "$peer is not where it should be; see $state/peers.log"
  done
}
