#!/bin/sh
# Customer Desk with its own Python, which no setting of the user's own Python changes (-I).
here=$(dirname "$(readlink -f "$0")")
exec "$here/bin/python3" -I -m desktop_app "$@"
