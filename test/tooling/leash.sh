# Runs a program that ends with whoever started it. The input is a pipe that nobody writes into: it closes when the program or its owner is
# gone, however they went. Then all that the program has started is ended too, and its folder is removed.
#
#     sh leash.sh FOLDER PROGRAM [ARGUMENT …]
folder=$1
shift
exec 9<&0
(
  read -r _ <&9
  trap '' TERM
  kill -KILL $$
  kill -TERM 0
  rm -rf "$folder" || rm -rf "$folder"
  kill -KILL 0
) >/dev/null 2>&1 &
exec "$@" 9<&- </dev/null
