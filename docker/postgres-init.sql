-- Run once by the PostgreSQL image, on an empty volume: the product's role owns its database and is no superuser.
\set password `cat /run/secrets/database_password`
create role cungcau login password :'password';
create database cungcau owner cungcau;
