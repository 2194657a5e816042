#!/bin/sh
# Makes the role and the database of the server, once. The role owns the database and is above nobody's rows: the
# database itself guards who sees what.
set -eu
psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set=wachtwoord="$(cat "$ROL_WACHTWOORD_FILE")" <<'SQL'
create role samenhang login password :'wachtwoord';
create database samenhang owner samenhang;
SQL
