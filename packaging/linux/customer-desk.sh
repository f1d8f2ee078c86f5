#!/bin/sh
# Customer Desk with its own Python, which no setting of the user's own Python changes (-I).
exec "@HOME@/bin/python3" -I -m desktop_app "$@"
