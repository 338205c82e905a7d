# Opening the workbench, or showing what it would show where there is no display.
# shellcheck shell=sh

# Runs the command line of the application.
cli() {
  MEKIKI_CACHE=$state/cache "$app/mekiki" cli "$@"
}

# Makes the sample knowledge base in folder $1 unless it is there.
ensure_sample() {
  [ -d "$1" ] && return 0
  say "making the sample knowledge base in $1"
  mkdir -p "$(dirname "$1")"
  cli ${language:+--lang "$language"} sample "$1" >/dev/null || die 'the sample knowledge base could not be made; the reason is above.'
}

# Takes "--lang XX", "--theme XX" and "--scale N" out of the arguments; sets language and scale, and arguments to what is
# left, one in a line.
split_looks() {
  language=''
  scale=''
  theme=''
  arguments=''
  while [ $# -gt 0 ]; do
    case $1 in
      --lang | --theme | --scale)
        case $1 in
          --lang) [ $# -ge 2 ] || wrong 'which language? --lang en or --lang ja' ;;
          --theme) [ $# -ge 2 ] || wrong 'which theme? --theme light or --theme dark' ;;
          *) [ $# -ge 2 ] || wrong 'how large, in percent? --scale 100 or --scale 200' ;;
        esac
        option=$1=$2
        shift 2
        set -- "$option" "$@"
        continue
        ;;
      --lang=*) language=${1#--lang=} ;;
      --theme=light | --theme=dark) theme=${1#--theme=} ;;
      --theme=*) wrong "there are the themes light and dark, not \"${1#--theme=}\"" ;;
      --scale=100 | --scale=200) scale=$((${1#--scale=} / 100)) ;;
      --scale=*) wrong "the window is drawn at 100 or 200 percent, not at ${1#--scale=}" ;;
      *)
        arguments="$arguments$1
"
        ;;
    esac
    shift
  done
  if [ -n "$theme" ]; then
    arguments="${arguments}-theme
$theme
"
  fi
  # The window system's own factor: 2 draws everything twice as large and as sharp.
  if [ -n "$scale" ]; then
    export GDK_SCALE="$scale"
  fi
}

open_workbench() {
  split_looks "$@"
  # What is missing is said before the minutes of building.
  if has_display; then
    need_window_libraries
  else
    need_fonts
  fi
  ensure_app
  if ! has_display; then
    show_without_display
    return 0
  fi
  ensure_sample "$state/sample"
  start_workbench "$state/workspace" "$state/sample"
}

# Becomes the window on workspace $1 and knowledge base $2, with the arguments that split_looks left; $program may
# name another way of starting than the script.
start_workbench() {
  workspace=$1
  base=$2
  old_ifs=$IFS
  IFS='
'
  # shellcheck disable=SC2086 # one argument a line
  set -- $arguments
  IFS=$old_ifs
  printf '%s\n' "$$" >"$app/running"
  exec "${program:-$app/mekiki}" -data "$workspace" -kb "$base" ${language:+-nl "$language"} "$@"
}

show_without_display() {
  ensure_sample "$state/sample"
  say 'there is no display, so here is the sample in words.'
  cli --kb "$state/sample" ${language:+--lang "$language"} kb info
  report=$state/report
  mkdir -p "$report"
  editions='--edition en --edition ja'
  [ "$language" != ja ] || editions='--edition ja --edition en'
  # shellcheck disable=SC2086 # editions are words
  cli --kb "$state/sample" ${language:+--lang "$language"} report sample $editions \
    -o "$report/sample.html" -o "$report/sample.pdf" -o "$report/sample.xlsx" >/dev/null \
    || say 'not everything could be put into the report; the reason is above.'
  say "a report on it, with charts, tables and sources: $report/sample.html (also .pdf and .xlsx)"
  overview=$state/overview
  cli --kb "$state/sample" ${language:+--lang "$language"} overview "$overview" >/dev/null
  say "all that is in it, to browse: $overview/index.html"
  say 'to get the window, start ./mekiki where there is a display (a desktop, or ssh -X), or take a picture of it: ./mekiki --screenshot FILE.png'
}

screenshot() {
  case $1 in
    /*) picture=$1 ;;
    *) picture=$PWD/$1 ;;
  esac
  [ -d "$(dirname "$picture")" ] || die "there is no folder $(dirname "$picture") for the picture."
  shift
  split_looks "$@"
  need_window_libraries
  has_display || need_virtual_display
  ensure_app
  if [ "${scale:-1}" -gt 1 ] && on_linux; then
    # Twice as large a window needs twice as large a display.
    start_virtual_display 3840x2400
  else
    start_display
  fi
  at_end stop_display
  photograph
  say "the window is in $picture"
}

# Starts the application in folder $app, has it write its window to $picture, and waits for its end.
photograph() {
  rm -f "$picture"
  # A workspace and a base of its own: the workbench may be open on the others.
  shot=$(mktemp -d)
  at_end "rm -rf '$shot'"
  ensure_sample "$shot/sample"
  arguments="${arguments}-screenshot
$picture
"
  start_workbench "$shot/workspace" "$shot/sample" >"$state/screenshot.log" 2>&1 &
  window=$!
  waited=0
  while kill -0 "$window" 2>/dev/null; do
    waited=$((waited + 1))
    if [ "$waited" -gt 180 ]; then
      kill "$window" 2>/dev/null || :
      no_picture 'the window did not come within three minutes'
    fi
    sleep 1
  done
  wait "$window" || no_picture 'the workbench ended with an error'
  [ -s "$picture" ] || no_picture 'the workbench wrote no picture'
}

# The workspace goes with this process, so its log is shown and kept with what the workbench said.
no_picture() {
  if [ -f "$shot/workspace/.metadata/.log" ]; then
    cat "$shot/workspace/.metadata/.log" >>"$state/screenshot.log"
  fi
  die_with_log "$state/screenshot.log" "$1"
}
