# The products for all systems, the p2 repository, and a native application for this one.
# shellcheck shell=sh

# shellcheck source=releng/scripts/test.sh
. "$scripts/test.sh"

systems='linux.gtk.x86_64 linux.gtk.aarch64 win32.win32.x86_64 macosx.cocoa.x86_64 macosx.cocoa.aarch64'

# jdk.xml.dom is for the workbench's style sheets, jdk.crypto.ec for https, jdk.localedata for Japanese dates.
runtime_modules=java.se,jdk.unsupported,jdk.localedata,jdk.charsets,jdk.zipfs,jdk.management,jdk.crypto.ec,jdk.security.auth,jdk.net,jdk.naming.dns,jdk.accessibility,jdk.xml.dom,jdk.incubator.vector

release() {
  target=$root/releng/product/target
  rm -rf "$target/products" "$target/native" "$root/releng/javadoc/target"
  say 'building the products (log: .mekiki/release.log)'
  maven_logged "$state/release.log" -Pproduct,release -DskipTests "$@" verify \
    || die "the build failed; the whole story is in $state/release.log"
  mv "$target"/product-*.zip "$target/products/mekiki-p2-repository.zip"
  native_application
  built_product
  cp "$product/sbom.cdx.json" "$product/THIRD-PARTY.md" "$target/products/"
  check_archives
  start_what_was_made
  say 'made:'
  find "$target/products" "$target/native" -maxdepth 1 \( -name '*.tar.gz' -o -name '*.zip' -o -name '*.deb' \
    -o -name '*.json' -o -name '*.md' \) -exec ls -lh {} + | awk '{ print "  " $5 "  " $NF }'
  ls -d "$target"/native/Mekiki* "$target/repository" 2>/dev/null | sed 's/^/  /'
}

# Each archive has to hold the parts for its own system, and something to start it with.
check_archives() {
  for system in $systems; do
    archive=$target/products/mekiki-$system
    case $system in
      win32.*)
        list=$("$JAVA_HOME/bin/jar" tf "$archive.zip") || die "$archive.zip cannot be read"
        script='^mekiki/mekiki\.cmd$'
        ;;
      macosx.*)
        list=$(tar tvzf "$archive.tar.gz") || die "$archive.tar.gz cannot be read"
        script='^-rwx.* Mekiki\.app/Contents/MacOS/Mekiki$'
        ;;
      *)
        list=$(tar tvzf "$archive.tar.gz") || die "$archive.tar.gz cannot be read"
        script='^-rwx.* mekiki/mekiki$'
        ;;
    esac
    printf '%s\n' "$list" | grep -q "$script" || die "there is no start script in $archive"
    window_system=${system#*.}
    fragment=org.eclipse.swt.${window_system%.*}.${system%%.*}.${system##*.}_
    fragments=$(printf '%s\n' "$list" | grep -o 'org\.eclipse\.swt\.\(gtk\|win32\|cocoa\)\.[a-z0-9_.]*_')
    [ "$fragments" = "$fragment" ] || die "$fragment has to be in $archive, but there is: $fragments"
  done
}

# What runs on this system is started as its users will start it.
start_what_was_made() {
  if ! has_display && ! has Xvfb; then
    say 'what was made is not started: there is no display, and no Xvfb'
    return 0
  fi
  start_display
  at_end stop_display
  unpacked=$(mktemp -d)
  at_end 'rm -rf "$unpacked"'
  built_product
  archive=$target/products/mekiki-$(printf '%s' "$product_platform" | tr / .).tar.gz
  say "starting ${archive##*/}"
  tar xzf "$archive" -C "$unpacked"
  app=$(dirname "$(find "$unpacked" -name plugins)")
  test_window "$state/window-archive.png" en || die "the product in $archive does not work"
  say 'listing the p2 repository'
  "$app/mekiki" -application org.eclipse.equinox.p2.director -repository "file:$target/repository" -list \
    >"$state/p2.log" 2>&1 || die_with_log "$state/p2.log" 'the p2 repository cannot be read'
  for feature in "$root"/features/*/feature.xml; do
    feature=$(basename "$(dirname "$feature")")
    grep -q "^$feature\.feature\.group=" "$state/p2.log" || die "$feature is not in the p2 repository"
  done
  [ -d "$target/native/Mekiki" ] || return 0
  say 'starting the native application'
  cp -R "$target/native/Mekiki" "$unpacked/native"
  app=$unpacked/native/lib/app
  program=$unpacked/native/bin/Mekiki
  test_window "$state/window-native.png" ja || die 'the native application does not work'
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
  cp "$root"/releng/launcher/target/launcher-*.jar "$input/mekiki-launcher.jar"
  mkdir -p "$target/native"
  icon=$root/bundles/org.mekiki.workbench/icons/product/mekiki256.png
  if ! on_linux; then
    icon=$product/../Resources/mekiki.icns
  fi
  say 'making the native application image'
  # With the java program, for the start script and so for the command line; with the archive of classes that lets the
  # virtual machine start faster.
  # shellcheck disable=SC2016,SC2046 # $APPDIR is for the launcher; no option is no word
  jpackage --type app-image $(on_linux || printf '%s' '--java-options -XstartOnFirstThread') --icon "$icon" --input "$input" --main-jar mekiki-launcher.jar --main-class org.mekiki.launcher.Launcher \
    --add-modules "$runtime_modules" --jlink-options '--strip-debug --no-man-pages --no-header-files --generate-cds-archive' \
    --java-options --enable-native-access=ALL-UNNAMED \
    --java-options '-Dmekiki.splash=true' --java-options '-splash:$APPDIR/splash.png' \
    --java-options '-XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=5000' \
    --java-options '-XX:Tier4CompileThreshold=40000 -XX:Tier4BackEdgeThreshold=120000' \
    --java-options "-Djava.util.logging.config.file=\$APPDIR/logging.properties"
  only_the_launcher_on_the_class_path
  if on_linux && has dpkg-deb; then
    say 'making the Debian package'
    debian_package
  fi
}

jpackage() {
  "$JAVA_HOME/bin/jpackage" --name Mekiki --app-version "$version" --vendor Mekiki --dest "$target/native" \
    "$@" >>"$state/release.log" 2>&1 || die_with_log "$state/release.log" 'jpackage failed'
}

# jpackage puts every jar that it sees there: services would then be found twice, in the bundles and beside them.
only_the_launcher_on_the_class_path() {
  cfg=$(find "$target/native" -name Mekiki.cfg)
  # shellcheck disable=SC2016 # $APPDIR is a word of the file
  sed '/^app.classpath=$APPDIR.plugins/d' "$cfg" >"$cfg.new"
  mv "$cfg.new" "$cfg"
  if ! on_linux; then
    codesign --force --sign - "$target/native/Mekiki.app" >>"$state/release.log" 2>&1 \
      || die_with_log "$state/release.log" 'codesign failed'
  fi
}

# A package with the application image in /opt/mekiki, the command "mekiki" and an entry in the menus. jpackage can make
# one, too, but that cannot be installed where there is no desktop, and compresses for minutes to save a few megabytes.
debian_package() {
  package_root=$(mktemp -d)
  at_end 'rm -rf "$package_root"'
  architecture=$(dpkg --print-architecture)
  deb=$target/native/mekiki_${version}_$architecture.deb
  share=$package_root/usr/share
  mkdir -p "$package_root/DEBIAN" "$package_root/opt" "$package_root/usr/bin" "$share/applications" "$share/doc/mekiki" \
    "$share/icons/hicolor/256x256/apps"
  cp -R "$target/native/Mekiki" "$package_root/opt/mekiki"
  ln -s ../../opt/mekiki/lib/app/mekiki "$package_root/usr/bin/mekiki"
  cp "$root/releng/product/debian/mekiki.desktop" "$share/applications/"
  cp "$icon" "$share/icons/hicolor/256x256/apps/mekiki.png"
  cp "$root/LICENSE" "$share/doc/mekiki/copyright"
  sed -e "s/@version@/$version/" -e "s/@architecture@/$architecture/" \
    -e "s/@size@/$(du -sk "$package_root" | cut -f 1)/" "$root/releng/product/debian/control" >"$package_root/DEBIAN/control"
  chmod -R u+rwX,go+rX,go-w "$package_root"
  dpkg-deb --root-owner-group -Zzstd -z9 -b "$package_root" "$deb" >>"$state/release.log" 2>&1 \
    || die_with_log "$state/release.log" 'dpkg-deb failed'
  rm -rf "$package_root"
}
