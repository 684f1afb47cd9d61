#!/bin/sh
# Unpacks a release into an empty folder and tries from there what its README promises. ./naerplan reliability release runs it.
# $1 is the tar.gz. JAVA_HOME may be a runtime without a compiler. With a PostgreSQL in NAERPLAN_DATABASE (an empty one, which is
# filled), the worker is tried too.
set -eu

archive=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
folder=$(mktemp -d)
started=
port=${PORT:-8391}
shared=${NAERPLAN_DATABASE:-}
unset NAERPLAN_DATABASE

finish() {
    status=$?
    stop
    rm -rf "$folder"
    exit $status
}
trap finish EXIT
trap 'exit 130' INT TERM

stop() {
    for process in $started; do
        kill "$process" 2>/dev/null || true
    done
    for process in $started; do
        wait "$process" 2>/dev/null || true
    done
    started=
}

fail() {
    echo "FAILED: $*" >&2
    tail -n 30 "$folder"/*.log >&2 2>/dev/null || true
    exit 1
}

passed() {
    echo "ok: $*"
}

# Starts the launcher with the arguments, in the background; what it says goes to the log $1.
start() {
    log=$folder/$1.log
    shift
    ./naerplan "$@" >"$log" 2>&1 &
    started="$started $!"
}

# Waits until address $1 answers.
answers() {
    tries=240
    until curl -sf -o /dev/null "$1"; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || fail "$1 does not answer"
        for process in $started; do
            kill -0 "$process" 2>/dev/null || fail "it ended before $1 answered"
        done
        sleep 0.5
    done
}

# Waits until the log $1 says $2.
says() {
    tries=240
    until grep -q "$2" "$folder/$1.log"; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || fail "$1 does not say: $2"
        sleep 0.5
    done
}

cd "$folder"
tar xzf "$archive"
cd naerplan-*
home=http://localhost:$port

./naerplan help | grep -q 'naerplan run' || fail "help"
for file in LICENSE THIRD-PARTY.txt sbom/*.json service/*.service naerplan.cmd docs/operations.md; do
    [ -s "$file" ] || fail "$file is missing"
done
passed "$(./naerplan --version | tr '\n' ' ')"

grep -q '"spring-security-core"' sbom/naerplan-sbom.json || fail "the application's bill of materials"
grep -q '"timefold-solver-core"' sbom/naerplan-cli-sbom.json || fail "the command line's bill of materials"
! grep -q '"junit-jupiter' sbom/*.json || fail "a bill of materials names what is only tested with"
passed "the bills of materials name what is shipped"

start demo --port "$port" --no-browser
answers "$home/actuator/health/readiness"
curl -sf "$home/login" | grep -q '<html' || fail "the page to sign in"
stop
[ -f data/demo/naerplan.mv.db ] || fail "the demo keeps its data in data/demo"
passed "the demo answers on $home and ends when it is told to"

start run run --port "$port" --no-browser --data-dir "$folder/my data"
answers "$home/actuator/health/readiness"
says run "/set-up"
[ -f "$folder/my data/naerplan.mv.db" ] || fail "the data folder"
./naerplan backup --data-dir "$folder/my data" "$folder/while it runs.zip" >/dev/null || fail "backup while it runs"
stop
./naerplan backup --data-dir "$folder/my data" "$folder/stopped.zip" >/dev/null || fail "backup"
./naerplan restore --data-dir "$folder/another" "$folder/while it runs.zip" >/dev/null || fail "restore"
start again run --port "$port" --no-browser --data-dir "$folder/another"
answers "$home/actuator/health/readiness"
stop
passed "run, backup (while it runs, and stopped), restore, and run on what was restored"

echo 'naerplan.solve.at-a-time=nonsense' >config/application.properties
! ./naerplan run --port "$port" --no-browser --data-dir "$folder/third" >"$folder/settings.log" 2>&1 || fail "a wrong setting"
grep -q nonsense "$folder/settings.log" || fail "settings in config/ are not read"
: >config/application.properties
passed "settings are read from config/application.properties"

./naerplan validate datasets/*.json >/dev/null || fail "validate"
./naerplan solve datasets/lemvig.json --moves 2000 -o "$folder/week.json" >/dev/null || fail "solve"
./naerplan audit "$folder/week.json" >/dev/null || fail "audit"
passed "the command line validates, solves and audits datasets/"

if [ -n "$shared" ]; then
    export NAERPLAN_DATABASE="$shared"
    ./naerplan restore "$folder/stopped.zip" >/dev/null || fail "from the data folder to PostgreSQL"
    start shared run --port "$port" --no-browser
    answers "$home/actuator/health/readiness"
    start worker worker --at-a-time 1
    says worker "Waiting for jobs"
    ./naerplan backup "$folder/postgresql.zip" >/dev/null || fail "backup of PostgreSQL"
    stop
    passed "the move to PostgreSQL, run and worker on it, and its backup"
fi
