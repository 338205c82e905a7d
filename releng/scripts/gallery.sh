#!/bin/sh
# Draws every kind of chart into a folder, in English and Japanese, light and dark, to be looked at:
#   releng/scripts/gallery.sh FOLDER
# Needs what ./mekiki test has built.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
app=$(find "$root/.mekiki/app" -mindepth 1 -maxdepth 1 -type d ! -name '*.new' -exec ls -td {} + | head -n 1)
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Djava.awt.headless=true \
  -cp "$root/bundles/org.mekiki.charts.tests/target/classes:$app/plugins/*" org.mekiki.charts.tests.samples.Gallery "$1"
