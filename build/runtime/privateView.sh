#!/bin/sh
# Runs a command as another user in a private view of the file system, in which folders closed to that user
# (such as /root) show nothing but the paths it needs. Started by unprivileged.mjs through `unshare --mount`.
# usage: privateView.sh HOLD CLOSED... -- PATH... -- COMMAND...
set -eu
hold=$1
shift
closed=''
while [ "$1" != -- ]; do
  closed="$closed $1"
  shift
done
shift
mount -t tmpfs -o mode=755 hongmei-view "$hold"

place() { # SOURCE TARGET: makes the target and binds the source there
  if [ -d "$1" ]; then mkdir -p "$2"; else
    mkdir -p "$(dirname "$2")"
    : > "$2"
  fi
  mount --bind "$1" "$2"
}

paths=''
while [ "$1" != -- ]; do
  place "$1" "$hold$1"
  paths="$paths $1"
  shift
done
shift
for folder in $closed; do mount -t tmpfs -o mode=755 hongmei-view "$folder"; done
for path in $paths; do place "$hold$path" "$path"; done
cd "${HONGMEI_VIEW_CWD:-/}"
exec "$@"
