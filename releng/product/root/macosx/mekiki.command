#!/bin/sh
# Starts Mekiki from a terminal or by a double click in the Finder.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
exec "$here/Mekiki.app/Contents/Eclipse/mekiki" "$@"
