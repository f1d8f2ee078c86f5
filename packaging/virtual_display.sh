# A virtual display that ends with the script that read this file. Read by sh.
# shellcheck shell=sh

display_server=
window_manager=
display_folder=

end_virtual_display() {
    trap - EXIT HUP INT TERM
    for process in $window_manager $display_server; do
        kill "$process" 2>/dev/null || :
        wait "$process" 2>/dev/null || :
    done
    [ -z "$display_folder" ] || rm -rf "$display_folder"
}

# Starts Xvfb on a display number of its own choosing, and a window manager on it.
start_virtual_display() {
    display_folder=$(mktemp -d)
    trap end_virtual_display EXIT
    trap 'exit 130' HUP INT TERM
    mkfifo "$display_folder/number"
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset \
        3>"$display_folder/number" >"$display_folder/log" 2>&1 </dev/null &
    display_server=$!
    # Xvfb opens the pipe's far end at once and writes when it is ready; if it dies, this reads nothing.
    read -r number <"$display_folder/number" || stop "Xvfb did not start: $(tail -n 1 "$display_folder/log")"
    DISPLAY=:$number
    QT_QPA_PLATFORM=xcb
    export DISPLAY QT_QPA_PLATFORM
    unset WAYLAND_DISPLAY
    openbox --sm-disable >/dev/null 2>&1 </dev/null 3>&- &
    window_manager=$!
}
