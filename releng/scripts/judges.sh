# Independent judges of what is exported: a browser, and programs of npm with pinned versions and checksums.
# shellcheck shell=sh

# Sets browser to a Chromium, or to nothing.
find_browser() {
  browser=''
  for candidate in chromium chromium-browser google-chrome google-chrome-stable \
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'; do
    if command -v "$candidate" >/dev/null 2>&1; then
      browser=$(command -v "$candidate")
      return 0
    fi
  done
}

need_judges() {
  find_browser
  [ -n "$browser" ] || need chromium
  has node || need nodejs
  has npm || need npm
  need_fonts
}

# Fetches the judges once, and exports where everything is.
install_judges() {
  find_browser
  judges=$state/judges
  judges_stamp=$(cat "$root/releng/judges/package.json" "$root/releng/judges/package-lock.json" \
    "$root/releng/judges/pom.xml" | cksum)
  if [ "$(cat "$judges/stamp" 2>/dev/null || :)" != "$judges_stamp" ]; then
    say 'fetching the judges of packages'
    rm -rf "$judges"
    mkdir -p "$judges"
    cp "$root/releng/judges/package.json" "$root/releng/judges/package-lock.json" "$judges"
    if ! (cd "$judges" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) >"$state/judges.log" 2>&1; then
      die_with_log "$state/judges.log" 'npm could not fetch the judges'
    fi
    find_maven
    # In a folder without a project, which would only take time to read.
    if ! (cd "$judges" && "$mvn" -B -ntp -q -Dmaven.multiModuleProjectDirectory="$judges" -f "$root/releng/judges/pom.xml" \
      org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$judges/lib") \
      >"$state/judges.log" 2>&1; then
      die_with_log "$state/judges.log" 'Maven could not fetch the judges'
    fi
    printf '%s' "$judges_stamp" >"$judges/stamp"
  fi
  cp "$root"/releng/judges/*.mjs "$judges"
  MEKIKI_JUDGES=$judges MEKIKI_JUDGES_NODE=$(command -v node) MEKIKI_JUDGES_BROWSER=$browser
  export MEKIKI_JUDGES MEKIKI_JUDGES_NODE MEKIKI_JUDGES_BROWSER
}
