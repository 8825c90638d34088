#!/bin/sh
# Checks, registers and renews a domain in the sandbox, all in one process: each line is a command as on the command line.
# ANYREGISTRAR names the command; from the repository it is built and run where it is not set.
set -eu
: "${ANYREGISTRAR:=cargo run --quiet -p anyregistrar-cli --}"

$ANYREGISTRAR --provider sandbox shell <<'COMMANDS'
domain check example.com taken.com
domain register example.com --years 1 --key invoice-1042-1 --contacts.registrant '{"name": "Ada Example", "organization": "Example Ltd", "email": "ada@example.com", "phone": "+44.1132926070", "street": ["1 High Street"], "city": "Leeds", "postal_code": "WF3 1DR", "country": "GB"}'
domain renew example.com --years 1 --key invoice-1177-1
domain renew example.com --years 1 --key invoice-1177-1
sandbox ledger
COMMANDS
