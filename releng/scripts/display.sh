# A display for windows: the one there is, or a virtual one.
# shellcheck shell=sh

has_display() {
  case $(uname -s) in
    Darwin) return 0 ;;
  esac
  [ -z "${WAYLAND_DISPLAY:-}" ] || return 0
  case ${DISPLAY:-} in
    '') return 1 ;;
    # A local display that nobody serves is left over from somewhere.
    :* | unix:*)
      display_number=${DISPLAY#*:}
      [ -S "/tmp/.X11-unix/X${display_number%%.*}" ]
      ;;
    *) return 0 ;;
  esac
}

# Starts a virtual display unless there is one.
start_display() {
  if has_display; then
    return 0
  fi
  start_virtual_display 1920x1200
}

# Starts Xvfb of size $1 on a free display number and sets DISPLAY; stop_display ends it.
start_virtual_display() {
  need_virtual_display
  install_missing
  display_file=$(mktemp)
  Xvfb -displayfd 5 -screen 0 "$1x24" -nolisten tcp 5>"$display_file" >/dev/null 2>&1 &
  display_process=$!
  tries=0
  until [ -s "$display_file" ]; do
    tries=$((tries + 1))
    if [ "$tries" -gt 100 ] || ! kill -0 "$display_process" 2>/dev/null; then
      rm -f "$display_file"
      die 'Xvfb, the virtual display, did not start.'
    fi
    sleep 0.1
  done
  DISPLAY=:$(cat "$display_file")
  export DISPLAY
  unset WAYLAND_DISPLAY
  # Without a desktop there is nobody to answer these.
  export GTK_A11Y=none NO_AT_BRIDGE=1 GDK_BACKEND=x11
  rm -f "$display_file"
}

stop_display() {
  if [ -n "${display_process:-}" ]; then
    kill "$display_process" 2>/dev/null || :
    wait "$display_process" 2>/dev/null || :
    display_process=''
  fi
}
