# The application that is started: built from the sources as they are, kept apart from Maven's folders so that a
# build does not pull the files away from under a running workbench.
# shellcheck shell=sh

# A number that changes when a source does.
source_stamp() {
  (
    cd "$root"
    find pom.xml .mvn bundles docs/*.md features releng targetplatform -type f \
      ! -path '*/target/*' ! -path '*/bin/*' ! -path '*/lib/*.jar' ! -path '*/.settings/*' \
      ! -path '*/src-test/*' ! -path 'bundles/*.tests/*' ! -path 'releng/architecture/*' ! -path 'releng/baseline/*' \
      ! -path 'releng/scripts/*' ! -path 'releng/examples/*' \
      ! -path 'bundles/org.mekiki.doc/help/*' ! -path 'bundles/org.mekiki.doc/nl/*' \
      ! -name '.polyglot.*' ! -name '.tycho-consumer-pom.xml' ! -name '.project' ! -name '.classpath' \
      -exec cksum {} + | LC_ALL=C sort | cksum | tr -s ' ' '-'
  )
}

# The folder of the product for this machine below releng/product/target.
built_product() {
  case $(uname -s) in
    Darwin) product_platform=macosx/cocoa ;;
    *) product_platform=linux/gtk ;;
  esac
  case $(uname -m) in
    arm64 | aarch64) product_platform=$product_platform/aarch64 ;;
    *) product_platform=$product_platform/x86_64 ;;
  esac
  product=$root/releng/product/target/products/mekiki/$product_platform
  # A release has a folder of its own in each archive.
  for inner in Mekiki.app/Contents/Eclipse Eclipse.app/Contents/Eclipse mekiki; do
    if [ -d "$product/$inner/plugins" ]; then
      product=$product/$inner
    fi
  done
}

# Says which plug-ins were installed into the application in folder $1: a newly built one does not have them.
say_what_is_left_behind() {
  started_with=$1/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info
  [ -f "$started_with.shipped" ] || return 0
  shipped=$(mktemp)
  sed -n 's/^\([^#,][^,]*\),.*/\1/p' "$started_with.shipped" | LC_ALL=C sort -u >"$shipped"
  left=$(sed -n 's/^\([^#,][^,]*\),.*/\1/p' "$started_with" | LC_ALL=C sort -u | LC_ALL=C comm -23 - "$shipped" \
    | tr '\n' ' ' | sed 's/ $//')
  rm -f "$shipped"
  if [ -n "$left" ]; then
    say "these plug-ins were installed into the build before and are not in this one: $left"
    say '"./mekiki cli plugin install FILE|URL" brings them back'
  fi
}

# Copies the built product to the place it is started from, named by its sources.
keep_app() {
  built_product
  mkdir -p "$state/app"
  newest=$(find "$state/app" -mindepth 1 -maxdepth 1 -type d ! -name '*.new' -exec ls -td {} + 2>/dev/null | head -n 1)
  [ -z "$newest" ] || say_what_is_left_behind "$newest"
  for old in "$state"/app/*; do
    # A workbench that runs writes its process number into its folder.
    if [ -d "$old" ] && ! { [ -f "$old/running" ] && kill -0 "$(cat "$old/running")" 2>/dev/null; }; then
      rm -rf "$old"
    fi
  done
  rm -rf "$state/app/$1.new"
  cp -R "$product" "$state/app/$1.new"
  rm -rf "${state:?}/app/$1"
  mv "$state/app/$1.new" "$state/app/$1"
}

# Sets app to the application of these sources, building it when there is none.
ensure_app() {
  stamp=$(source_stamp)
  app=$state/app/$stamp
  if [ ! -x "$app/mekiki" ]; then
    need_maven
  fi
  find_jdk
  install_missing
  [ -x "$app/mekiki" ] && return 0
  if [ -d "$state/app" ]; then
    say 'the sources changed: building (log: .mekiki/build.log)'
  else
    say 'building Mekiki; the first time fetches its parts and takes some minutes (log: .mekiki/build.log)'
  fi
  # What the API promises is for tests and releases to say; whoever tries something out wants to see it first.
  maven_logged "$state/build.log" -Pproduct -DskipTests -Dapi.mode=skip verify \
    || die "the build failed; the whole story is in $state/build.log"
  keep_app "$stamp"
}
