# The products for all systems, the p2 repository, and a native application for this one.
# shellcheck shell=sh

# shellcheck source=releng/scripts/open.sh
. "$scripts/open.sh"

# jdk.xml.dom is for the workbench's style sheets, jdk.crypto.ec for https, jdk.localedata for Japanese dates.
runtime_modules=java.se,jdk.unsupported,jdk.localedata,jdk.charsets,jdk.zipfs,jdk.management,jdk.crypto.ec,jdk.security.auth,jdk.net,jdk.naming.dns,jdk.accessibility,jdk.xml.dom,jdk.incubator.vector

release() {
  target=$root/releng/product/target
  rm -rf "$target/products" "$target/native"
  say 'building the products (log: .mekiki/release.log)'
  maven_logged "$state/release.log" -Pproduct,release -DskipTests "$@" verify \
    || die "the build failed; the whole story is in $state/release.log"
  mv "$target"/product-*.zip "$target/products/mekiki-p2-repository.zip"
  native_application
  built_product
  cp "$product/sbom.cdx.json" "$product/THIRD-PARTY.md" "$target/products/"
  say 'made:'
  find "$target/products" "$target/native" -maxdepth 1 \( -name '*.tar.gz' -o -name '*.zip' -o -name '*.deb' \
    -o -name '*.json' -o -name '*.md' \) -exec ls -lh {} + | awk '{ print "  " $5 "  " $NF }'
  ls -d "$target"/native/Mekiki* "$target/repository" 2>/dev/null | sed 's/^/  /'
}

# jpackage makes applications only for the system it runs on.
native_application() {
  if [ ! -x "$JAVA_HOME/bin/jpackage" ]; then
    say "no native application: $JAVA_HOME has no jpackage"
    return 0
  fi
  built_product
  version=$(sed -n 's/.*<version>\([0-9.]*\)-SNAPSHOT<.*/\1/p' "$root/pom.xml" | head -n 1)
  input=$(mktemp -d)
  at_end 'rm -rf "$input"'
  cp -R "$product/." "$input/"
  # Its own start script would look for a Java; the image has one and starts by itself.
  rm -f "$input/mekiki"
  cp "$root"/releng/launcher/target/launcher-*.jar "$input/mekiki-launcher.jar"
  mkdir -p "$target/native"
  icon=$root/bundles/org.mekiki.workbench/icons/product/mekiki256.png
  if ! on_linux; then
    icon=$product/../Resources/mekiki.icns
  fi
  say 'making the native application image'
  # shellcheck disable=SC2016 # $APPDIR is for the launcher
  jpackage --type app-image --icon "$icon" --input "$input" --main-jar mekiki-launcher.jar --main-class org.mekiki.launcher.Launcher \
    --add-modules "$runtime_modules" --java-options --enable-native-access=ALL-UNNAMED \
    --java-options '-Dmekiki.splash=true' --java-options '-splash:$APPDIR/splash.png' \
    --java-options '-XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=5000' \
    --java-options '-XX:Tier4CompileThreshold=40000 -XX:Tier4BackEdgeThreshold=120000' \
    --java-options "-Djava.util.logging.config.file=\$APPDIR/logging.properties"
  if on_linux && has dpkg-deb && has fakeroot; then
    say 'making the Debian package'
    jpackage --type deb --app-image "$target/native/Mekiki" --linux-package-name mekiki --linux-menu-group Science \
      --linux-shortcut --linux-package-deps "libgtk-3-0, libwebkit2gtk-4.1-0" --license-file "$root/LICENSE"
  fi
}

jpackage() {
  "$JAVA_HOME/bin/jpackage" --name Mekiki --app-version "$version" --vendor Mekiki --dest "$target/native" \
    "$@" >>"$state/release.log" 2>&1 || die "jpackage failed; see the end of $state/release.log"
}
