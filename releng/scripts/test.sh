# Everything that can be tested, in one run.
# shellcheck shell=sh

# shellcheck source=releng/scripts/open.sh
. "$scripts/open.sh"
# shellcheck source=releng/scripts/postgres.sh
. "$scripts/postgres.sh"
# shellcheck source=releng/scripts/examples.sh
. "$scripts/examples.sh"
# shellcheck source=releng/scripts/judges.sh
. "$scripts/judges.sh"

# Further arguments go to Maven.
run_tests() {
  started=$(date +%s)
  mkdir -p "$state"
  need_window_libraries
  has_display || need_virtual_display
  need_postgres
  need_judges
  need_maven
  find_jdk
  install_missing
  install_judges
  at_end stop_display
  at_end stop_postgres
  start_display
  start_postgres
  stamp=$(source_stamp)
  find "$root/bundles" "$root/releng" -path '*/target/surefire-reports/*.xml' -exec rm -f {} +

  say 'building everything and running the tests (log: .mekiki/test.log)'
  failed=''
  maven_logged "$state/test.log" -Pproduct --fail-at-end \
    -Dtests.jvm.pg="-DMEKIKI_TEST_PG_HOST=$MEKIKI_TEST_PG_HOST -DMEKIKI_TEST_PG_PORT=$MEKIKI_TEST_PG_PORT -DMEKIKI_TEST_PG_USER=$MEKIKI_TEST_PG_USER -DMEKIKI_TEST_PG_PASSWORD=$MEKIKI_TEST_PG_PASSWORD -DMEKIKI_TEST_PG_DATABASE=$MEKIKI_TEST_PG_DATABASE" \
    "$@" verify || failed="$failed build"
  "$JAVA_HOME/bin/java" "$scripts/TestReport.java" "$root/bundles" "$root/releng" || failed="$failed tests"

  # Tests run in a workbench that Maven puts together; this is the one that is shipped.
  if [ -z "$failed" ]; then
    keep_app "$stamp"
    app=$state/app/$stamp
    test_product || failed="$failed product"
    app=$state/app/$stamp
    test_examples || failed="$failed examples"
  fi
  took=$(($(date +%s) - started))
  if [ -n "$failed" ]; then
    die "FAILED:$failed, after $((took / 60)) min $((took % 60)) s; the whole story is in $state/test.log"
  fi
  say "everything is fine, after $((took / 60)) min $((took % 60)) s"
}

# Starts the product as it is shipped: the command line, the window in both languages, and without capabilities.
test_product() {
  say 'starting the product'
  if ! MEKIKI_CACHE=$state/cache "$app/mekiki" cli --help >"$state/cli.log" 2>&1; then
    cat "$state/cli.log" >&2
    say 'the command line of the product does not start'
    return 1
  fi
  # The command line leaves out what only windows need; what it leaves out too much takes a capability with it, silently.
  MEKIKI_CACHE=$state/cache "$app/mekiki" cli analyses --format csv >"$state/cli.log" 2>&1 || :
  for capability in taxonomy evidence lists funding curriculum; do
    if ! grep -q "^org\.mekiki\.$capability\." "$state/cli.log"; then
      cat "$state/cli.log" >&2
      say "the command line of the product does not have $capability"
      return 1
    fi
  done
  test_window "$state/window.png" en || return 1
  test_window "$state/window-ja.png" ja || return 1

  say 'starting the product without any capability'
  bare=$(mktemp -d)
  at_end "rm -rf '$bare'"
  cp -R "$app/." "$bare"
  app=$bare
  bundles=$app/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info
  grep -v '^org\.mekiki\.\(taxonomy\|evidence\|lists\|funding\|curriculum\)[.,]' "$bundles" >"$bundles.new"
  mv "$bundles.new" "$bundles"
  test_window "$state/window-bare.png" en
}

# Photographs the window of the application in folder $app to file $1 in language $2.
test_window() {
  rm -f "$app"/configuration/*.log
  (
    picture=$1
    language=$2
    arguments=''
    # A process of its own, whose end is not the end of the tests and does not stop their servers.
    cleanup=':'
    photograph
    no_errors_in "$shot/workspace/.metadata/.log" "$app"/configuration/*.log
  ) || return 1
  "$JAVA_HOME/bin/java" "$scripts/PictureCheck.java" "$1" >&2
}

# Fails when one of the workbench's logs holds an error.
no_errors_in() {
  for log in "$@"; do
    if [ -f "$log" ] && grep -q '^!ENTRY [^ ]* 4 ' "$log"; then
      say "the product logged an error while it started:"
      grep -A 20 '^!ENTRY [^ ]* 4 ' "$log" | head -n 60 >&2
      return 1
    fi
  done
}
