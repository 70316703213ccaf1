#!/bin/sh
# Run once by the postgres image on an empty volume: the owner migrates, the application owns nothing.
set -eu
psql --set ON_ERROR_STOP=1 --username postgres --set owner="$OWNER_PASSWORD" --set app="$APP_PASSWORD" <<'SQL'
create role cordee_owner login password :'owner';
create role cordee_app login password :'app';
create database cordee owner cordee_owner template template0 encoding 'UTF8' locale_provider icu icu_locale 'fr-FR' locale 'C.UTF-8';
SQL
