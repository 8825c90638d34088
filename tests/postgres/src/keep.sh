# Keeps one server: starts it, ends it when told to, and clears up when standard input closes, however the one who holds its other
# end has come to its end. What is ended is its own child. Arguments: the folder, then the server's command.
trap '' INT TERM HUP
folder=$1
shift
"$@" >>"$folder/log" 2>&1 </dev/null &
server=$!
while read -r word; do
    case $word in
    kill)
        kill -KILL "$server"
        wait "$server" 2>/dev/null
        ;;
    stop | go)
        if [ "$word" = stop ]; then signal=STOP; else signal=CONT; fi
        kill -"$signal" "$server"
        ;;
    start)
        "$@" >>"$folder/log" 2>&1 </dev/null &
        server=$!
        ;;
    esac
    echo "$word"
done
kill -QUIT "$server" 2>/dev/null
wait "$server" 2>/dev/null
# The server's own children leave a moment after it.
for _ in 1 2 3 4 5 6 7 8 9 10; do
    rm -rf "$folder" 2>/dev/null && break
    sleep 0.2
done
