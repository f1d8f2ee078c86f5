#!/bin/sh
# Customer Desk in this user's menu, and its links from a ticket system; no root.
#
#   ./add-to-menu            again after the folder was moved
#   ./add-to-menu --remove   before the folder is deleted
set -eu
here=$(dirname "$(readlink -f "$0")")
share=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$share/applications/customer-desk.desktop
icon=$share/icons/hicolor/scalable/apps/customer-desk.svg

case ${1:-} in
    --remove)
        rm -f "$entry" "$icon"
        ;;
    '')
        case $here in
            *[\"\`\$\\%]*)
                echo "The folder's name has one of \" \` \$ \\ % in it, which no menu can start from." >&2
                exit 1
                ;;
        esac
        mkdir -p "$(dirname "$entry")" "$(dirname "$icon")"
        cp "$here/share/icons/hicolor/scalable/apps/customer-desk.svg" "$icon"
        command=$(printf '%s' "\"$here/customer-desk\"" | sed 's/[&|]/\\&/g')
        sed "s|^Exec=customer-desk|Exec=$command|" \
            "$here/share/applications/customer-desk.desktop" >"$entry"
        ;;
    *)
        echo "Usage: ./add-to-menu [--remove]" >&2
        exit 2
        ;;
esac
! command -v update-desktop-database >/dev/null 2>&1 || update-desktop-database "$share/applications"
